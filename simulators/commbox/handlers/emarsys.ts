import type { components } from "../../../contracts/gen/commbox.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Entry } from "./send-template.ts";

type Flat = components["schemas"]["EmarsysTemplateSend"];
type Parameter = NonNullable<components["schemas"]["TemplateComponent"]["parameters"]>[number];

/** The flat keys of Emarsys as an entry of the other send. */
export function entryOf(flat: Flat): Entry {
  const components = [headerOf(flat), bodyOf(flat), buttonOf(flat)].filter((component) => component !== undefined);
  return {
    ...(flat.schedule === undefined ? {} : { schedule: flat.schedule }),
    template_data: { to: flat.to, template: { name: flat.templateName, language: { code: flat["template.language.code"] }, components } },
    ...(Object.keys(flat).some((key) => key.startsWith("object.")) ? { object_data: objectOf(flat) } : {}),
  };
}

const textOf = (text: string): Parameter => ({ type: "text", text });

function headerOf(flat: Flat) {
  const { "header.type": type, "header.value": value, "header.filename": filename } = flat;
  if (value === undefined) return undefined;
  if (type === undefined || type === "text") return { type: "header" as const, parameters: [textOf(value)] };
  if (type !== "image" && type !== "video" && type !== "document") throw new Refusal("rule", `header.type is ${type}`, { rule: "EmarsysSendWhatsAppTemplate: header.type", code: "Invalid parameters" });
  // Documented: an address, or the id that an upload gave.
  const file = { ...(/^https?:/i.test(value) ? { link: value } : { id: value }), ...(filename === undefined ? {} : { filename }) };
  return { type: "header" as const, parameters: [{ type, [type]: file } as Parameter] };
}

function bodyOf(flat: Flat) {
  const values = [flat["body.1.value"], flat["body.2.value"], flat["body.3.value"]].filter((value) => value !== undefined);
  return values.length ? { type: "body" as const, parameters: values.map(textOf) } : undefined;
}

const buttonOf = (flat: Flat) => (flat["button.value"] === undefined ? undefined : { type: "button" as const, sub_type: "url", index: 0, parameters: [textOf(flat["button.value"])] });

function objectOf(flat: Flat): NonNullable<Entry["object_data"]> {
  const user = {
    UniqueId: flat["object.user.uniqueid"], FirstName: flat["object.user.firstname"], LastName: flat["object.user.lastname"],
    Phone1: flat["object.user.phone1"], Email: flat["object.user.email"], Remarks: flat["object.user.remarks"],
  };
  const wanted = { SubStreamId: flat["object.substreamid"], StatusId: flat["object.statusid"], Content: contentOf(flat["object.content"]), User: given(user) };
  return given(wanted) as NonNullable<Entry["object_data"]>;
}

/** JSON text in a JSON body; a form's has been parsed. @throws {Refusal} `rule` (400) when it is no object */
function contentOf(sent: unknown): Record<string, never> | undefined {
  if (sent === undefined) return undefined;
  try {
    const value = typeof sent === "string" ? JSON.parse(sent) : sent;
    if (value && typeof value === "object" && !Array.isArray(value)) return value;
  } catch {
    // Said below, in one place.
  }
  throw new Refusal("rule", "object.content is not a JSON object", { rule: "EmarsysSendWhatsAppTemplate: object.content", code: "Invalid parameters" });
}

const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
