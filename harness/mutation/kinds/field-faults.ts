import { changed, closedList, type Field, keyword, typesOf } from "../fields.ts";

/** One thing that can go wrong with one field, in an answer or in an event. */
export interface FieldFault {
  readonly name: string;
  /** Can it be planted in this field? */
  readonly fits: (field: Field) => boolean;
  /** Why the contract cannot tell; undefined when it can. */
  readonly untellable?: (field: Field) => string | undefined;
  /** The body with the fault. */
  readonly plant: (body: unknown, field: Field) => unknown;
}

const text = (field: Field): field is Field & { readonly value: string } => typeof field.value === "string";
const number = ({ value }: Field): boolean => typeof value === "number";
const put = (value: (field: Field) => unknown) => (body: unknown, field: Field) => changed(body, field.keys, (parent, key) => (parent[key] = value(field)));
const pattern = (field: Field): string | undefined => keyword<string>(field, "pattern");
const isTime = ({ value }: Field): boolean => typeof value === "string" && /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value);
const isNumber164 = ({ value }: Field): boolean => typeof value === "string" && /^\+\d{7,15}$/.test(value);
const isId = ({ keys, value }: Field): boolean => typeof value === "string" && /(^|_)id$|Id$/.test(keys.at(-1) ?? "") && !/^\d+$/.test(value);
const isLink = ({ value }: Field): boolean => typeof value === "string" && /^https?:\/\//.test(value);
const says = (field: Field, ...names: string[]): boolean => names.some((name) => keyword(field, name) !== undefined);
const formless = (what: string) => (field: Field) => (says(field, "format", "pattern", "enum", "const") ? undefined : `the contract promises no form of ${what}`);
/** Types are told where the contract names any; a closed list tells them, too. */
const typed = (field: Field) => (typesOf(field).size > 0 || closedList(field) ? undefined : "the contract names no type");
const allows = (field: Field, ...types: string[]) => types.some((type) => typesOf(field).has(type));

/** Is null one of several choices? */
const mayBeNull = ({ schemas }: Field): boolean => schemas.some((schema) => [...(schema["oneOf"] ?? []), ...(schema["anyOf"] ?? [])].some((choice: { type?: unknown }) => choice.type === "null"));

/** Faults of fields: the contract tells most of them by required, type, enum, format and range. */
export const fieldFaults: readonly FieldFault[] = [
  { name: "field removed", fits: ({ named, required }) => named && required, plant: (body, { keys }) => changed(body, keys, (parent, key) => delete parent[key]) },
  {
    name: "field renamed",
    fits: ({ named, required }) => named && required,
    plant: (body, { keys }) =>
      changed(body, keys, (parent, key) => {
        parent[`${key}_`] = parent[key];
        delete parent[key];
      }),
  },
  { name: "null for a value", fits: (field) => field.named && field.value !== null && !allows(field, "null") && !mayBeNull(field) && !closedList(field)?.includes(null), untellable: typed, plant: put(() => null) },
  { name: "number for text", fits: (field) => field.named && text(field) && !allows(field, "number", "integer") && !closedList(field)?.some((v) => typeof v === "number"), untellable: typed, plant: put(() => 17) },
  { name: "text for a number", fits: (field) => field.named && number(field) && !allows(field, "string"), untellable: typed, plant: put(({ value }) => String(value)) },
  { name: "text for yes or no", fits: (field) => field.named && typeof field.value === "boolean" && !allows(field, "string"), untellable: typed, plant: put(({ value }) => String(value)) },
  { name: "list for an object", fits: (field) => field.named && typeof field.value === "object" && field.value !== null && !Array.isArray(field.value) && !allows(field, "array"), untellable: typed, plant: put(({ value }) => [value]) },
  { name: "object for a list", fits: (field) => field.named && Array.isArray(field.value) && !allows(field, "object"), untellable: typed, plant: put(({ value }) => ({ ...(value as unknown[]) })) },
  { name: "fraction for a whole number", fits: (field) => field.named && Number.isInteger(field.value) && allows(field, "integer") && !closedList(field), plant: put(({ value }) => (value as number) + 0.5) },
  { name: "unknown value", fits: (field) => field.named && text(field) && closedList(field) !== undefined, plant: put(() => "surprise") },
  { name: "unknown number of a table", fits: (field) => field.named && number(field) && closedList(field) !== undefined, plant: put(() => 977) },
  {
    name: "value in another case",
    fits: (field) => field.named && text(field) && closedList(field) !== undefined && swapCase(field.value) !== field.value && !closedList(field)!.includes(swapCase(field.value)),
    plant: put(({ value }) => swapCase(value as string)),
  },
  { name: "time in words", fits: (field) => field.named && isTime(field), untellable: formless("this time"), plant: put(() => "yesterday") },
  { name: "time in seconds", fits: (field) => field.named && isTime(field) && !allows(field, "number", "integer"), untellable: typed, plant: put(({ value }) => Date.parse(value as string) / 1000) },
  { name: "impossible date", fits: (field) => field.named && isTime(field), untellable: (field) => (keyword(field, "format") === "date-time" || refuses(field, noSuchDay(field.value as string)) ? undefined : says(field, "pattern") ? "a pattern tells digits, not dates" : "the contract promises no form of this time"), plant: put(({ value }) => noSuchDay(value as string)) },
  { name: "id in another form", fits: (field) => field.named && isId(field), untellable: (field) => (says(field, "format", "pattern") ? undefined : "the contract promises no form of this id"), plant: put(() => "!!") },
  { name: "link without a host", fits: (field) => field.named && isLink(field), untellable: formless("this link"), plant: put(({ value }) => new URL(value as string).pathname) },
  { name: "number without its plus", fits: (field) => field.named && isNumber164(field), untellable: (field) => (pattern(field)?.startsWith("^\\+") && !pattern(field)?.startsWith("^\\+?") ? undefined : "the contract takes numbers without a plus, too"), plant: put(({ value }) => (value as string).slice(1)) },
  { name: "number below its range", fits: (field) => field.named && number(field) && says(field, "minimum") && !closedList(field), plant: put((field) => keyword<number>(field, "minimum")! - 1) },
  { name: "number above its range", fits: (field) => field.named && number(field) && says(field, "maximum") && !closedList(field), plant: put((field) => keyword<number>(field, "maximum")! + 1) },
  { name: "empty text", fits: (field) => field.named && text(field) && field.value !== "" && (keyword<number>(field, "minLength") ?? 0) > 0, plant: put(() => "") },
  { name: "text too long", fits: (field) => field.named && text(field) && says(field, "maxLength") && !closedList(field), plant: put((field) => "x".repeat(keyword<number>(field, "maxLength")! + 1)) },
  {
    name: "field added",
    fits: ({ value, keys }) => typeof value === "object" && value !== null && !Array.isArray(value) && keys.length > 0,
    untellable: (field) => (isClosed(field) ? undefined : "the contract leaves this object open"),
    plant: (body, { keys }) => changed(body, [...keys, "surprise"], (parent, key) => (parent[key] = 1)),
  },
  { name: "optional field removed", fits: ({ named, required }) => named && !required, untellable: () => "the contract does not promise that it always comes", plant: (body, { keys }) => changed(body, keys, (parent, key) => delete parent[key]) },
  { name: "other text", fits: (field) => field.named && text(field) && field.value.length > 0 && !says(field, "enum", "const", "pattern", "format"), untellable: () => "any text is as good to the contract", plant: put(({ value }) => `${String(value)}x`) },
];

const noSuchDay = (time: string): string => time.replace(/^(\d{4})-\d\d-\d\d/, "$1-13-45");

/** Does a pattern refuse a text? */
const refuses = ({ schemas }: Field, text: string): boolean => schemas.some(({ pattern }) => typeof pattern === "string" && !new RegExp(pattern, "u").test(text));

const swapCase = (value: string): string => (value === value.toLowerCase() ? value.toUpperCase() : value.toLowerCase());

/** Does some schema refuse what it does not list? */
const isClosed = ({ schemas }: Field): boolean => schemas.some((schema) => schema["additionalProperties"] === false || schema["unevaluatedProperties"] === false);

/** Where a fault of a field is told: the field itself; for a new one, its own name. */
export const pointerOf = (where: "body" | "event", { name }: FieldFault, { keys }: Field): string => [where, ...keys, ...(name === "field added" ? ["surprise"] : [])].join(".");
