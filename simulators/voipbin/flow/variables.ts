/** What a running flow knows, by name: `voipbin.call.digits`, or a name of its own. */
export type Variables = Readonly<Record<string, string>>;

const PLACE = /\$\{\s*([^}]+?)\s*\}/g;

/** A text with its places filled in; a name that nobody has set becomes nothing. */
export const filledIn = (text: string, variables: Variables): string => (text.includes("${") ? text.replace(PLACE, (_, name: string) => variables[name] ?? "") : text);

/** The same through lists and objects, wherever there is text. What has no place in it is kept as it is, not copied. */
export function fillIn<T>(value: T, variables: Variables): T {
  if (typeof value === "string") return filledIn(value, variables) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value.some(hasPlace) ? value.map((one) => fillIn(one, variables)) : value) as T;
  return (hasPlace(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fillIn(one, variables)])) : value) as T;
}

const hasPlace = (value: unknown): boolean =>
  typeof value === "string" ? value.includes("${") : typeof value === "object" && value !== null && Object.values(value).some(hasPlace);

/** An address as the variables below a prefix: `…source.target` and so on. */
export const addressVariables = (prefix: string, address: object | null | undefined): Variables =>
  Object.fromEntries(["name", "detail", "target", "target_name", "type"].map((field) => [`${prefix}.${field}`, String((address as any)?.[field] ?? "")]));
