import type { Exchange } from "./exchange.ts";

/** Path parameters of a request by name, decoded. */
export function pathOf({ operation, request }: Pick<Exchange, "operation" | "request">): Record<string, string> {
  const names = [...(operation?.path ?? "").matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  return Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(request.forCheck?.pathValues[i] ?? "")]));
}

/** The JSON body of a request; undefined when it has none. */
export function sentBody({ request }: Pick<Exchange, "request">): unknown {
  try {
    return request.body && JSON.parse(Buffer.from(request.body).toString("utf8"));
  } catch {
    return undefined;
  }
}
