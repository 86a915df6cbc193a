import type { Exchange } from "./exchange.ts";

/** Path parameters of a request by name, decoded; of one typed by hand, as its address has them. */
export function pathOf({ operation, request }: Pick<Exchange, "operation" | "request">): Record<string, string> {
  const path = operation?.path ?? "";
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  const values = request.forCheck?.pathValues ?? (names.length ? inAddress(path, request.url) : []);
  return Object.fromEntries(names.map((name, i) => [name, decoded(values[i] ?? "")]));
}

const inAddress = (path: string, url: string): readonly string[] => new RegExp(`${path.split(/\{[^}]+\}/).map(literally).join("([^/]+)")}$`).exec(new URL(url).pathname)?.slice(1) ?? [];
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The JSON body of a request; undefined when it has none. */
export function sentBody({ request }: Pick<Exchange, "request">): unknown {
  try {
    return request.body && JSON.parse(Buffer.from(request.body).toString("utf8"));
  } catch {
    return undefined;
  }
}
