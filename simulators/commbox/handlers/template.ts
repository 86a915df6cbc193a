import type { components } from "../../../contracts/gen/commbox.ts";
import type { StoredTemplate } from "../resources/messaging.ts";

type Schemas = components["schemas"];
type Sent = Schemas["TemplateComponent"];
type Parameter = NonNullable<Sent["parameters"]>[number];
type Part = StoredTemplate["components"][number];

/** One thing that a template leaves open: text, or a file of one format. */
type Slot = Parameter["type"];

const placeholders = (text: string | undefined): number => new Set(text?.match(/\{\{\w+\}\}/g)).size;
const texts = (count: number): Slot[] => Array.from({ length: count }, () => "text");

/** What a part of a template leaves open, in order. A button's address is not among the published keys; it is read where a fixture has it. */
function slotsOf(part: Part): Slot[] {
  if (part.format && part.format !== "TEXT") return [part.format.toLowerCase() as Slot];
  if (part.type === "BUTTONS") return (part.buttons ?? []).flatMap((button) => texts(placeholders((button as { url?: string }).url)));
  return texts(placeholders(part.text));
}

const SENT_AS = { HEADER: "header", BODY: "body", FOOTER: "footer", BUTTONS: "button" } as const;

const valuesFor = (part: Part, sent: readonly Sent[]): Parameter[] => sent.filter((component) => component.type === SENT_AS[part.type]).flatMap((component) => component.parameters ?? []);

/** True when a template can go out as it is: what campaigns need. */
export const isPlain = (template: StoredTemplate): boolean => template.components.every((part) => slotsOf(part).length === 0);

/**
 * Holds what was sent against what a template leaves open.
 * @returns what is wrong, in the vendor's words where it has any, or undefined
 */
export function misfit(template: StoredTemplate, sent: readonly Sent[]): string | undefined {
  for (const part of template.components) {
    const [slots, values] = [slotsOf(part), valuesFor(part, sent)];
    if (slots.some((slot, i) => values[i]?.type !== slot || !isFilled(values[i]))) return "Missing template parameter";
    if (values.length > slots.length) return "Too many template parameters";
  }
  return undefined;
}

function isFilled(value: Parameter): boolean {
  if (value.type === "text") return value.text !== undefined;
  const file = value[value.type];
  return file?.id !== undefined || file?.link !== undefined;
}

/** Ids of uploaded files that a message names. */
export const mediaIds = (sent: readonly Sent[]): string[] =>
  sent.flatMap((component) => component.parameters ?? []).flatMap((value) => (value.type === "text" ? [] : (value[value.type]?.id ?? [])));

/** The words of a template with its values in their places. */
export function filledText(template: StoredTemplate, sent: readonly Sent[]): string {
  const lines = template.components.filter((part) => part.text !== undefined).map((part) => {
    const values = valuesFor(part, sent);
    let next = 0;
    const seen = new Map<string, string>();
    return part.text!.replace(/\{\{\w+\}\}/g, (name) => {
      if (!seen.has(name)) seen.set(name, values[next++]?.text ?? name);
      return seen.get(name)!;
    });
  });
  return lines.join("\n");
}
