import { Refusal } from "../../core/refusal.ts";

/** Documented: digits with country code, no plus, no leading zeros. The least and most digits are E.164's. */
export const isPhone = (text: string): boolean => /^[1-9]\d{5,14}$/.test(text);

/** @returns the phone as sent @throws {Refusal} `rule` (400) */
export function assertPhone(text: string): string {
  if (!isPhone(text)) throw new Refusal("rule", `${text} is no phone: digits with country code, no plus, no leading zeros`, { rule: "phones", code: "Invalid parameters" });
  return text;
}
