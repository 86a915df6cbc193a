import type { HandlerAct } from "../../core/act.ts";
import type { Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { ownerOf } from "../../telephony/network.ts";
import { pageSize } from "../pages.ts";

/** What may be bought, by country: numbers that are reserved for examples, so that no real one is ever called. */
const POOLS: Readonly<Record<string, readonly { beginning: string; region: string; postal_code: string }[]>> = {
  US: [{ beginning: "+120255501", region: "DC", postal_code: "20001" }, { beginning: "+121255501", region: "NY", postal_code: "10001" }, { beginning: "+141555501", region: "CA", postal_code: "94103" }],
  CA: [{ beginning: "+141655501", region: "ON", postal_code: "M5H" }],
  GB: [{ beginning: "+4477009000", region: "", postal_code: "" }],
};

function* candidates(country: string): Generator<{ number: string; country: string; region: string; postal_code: string }> {
  for (const { beginning, region, postal_code } of POOLS[country] ?? []) for (let n = 0; n < 100; n++) yield { number: `${beginning}${String(n).padStart(2, "0")}`, country, region, postal_code };
}

function* virtual(): Generator<{ number: string; country: string; region: string; postal_code: string }> {
  for (let n = 100_000_000; n < 1_000_000_000; n++) yield { number: `+899${n}`, country: "", region: "", postal_code: "" };
}

const isFree = (act: HandlerAct<any>, number: string): boolean => !ownerOf(act, number) && !act.table("numbers").first("number", number);

/** Numbers that nobody has, as far as a page goes. */
export const GetAvailableNumbers: Row = (act) => {
  const { type, country_code = "", page_size } = act.query;
  if (type !== "virtual" && country_code === "") throw new Refusal("rule", "country_code is needed", { rule: "country_code" });
  const result = [];
  for (const candidate of type === "virtual" ? virtual() : candidates(country_code.toUpperCase())) {
    if (result.length === pageSize(page_size)) break;
    if (isFree(act, candidate.number)) result.push({ ...candidate, features: type === "virtual" ? ["voice"] : ["voice", "sms"] });
  }
  return { result };
};
