import { c } from "./output.ts";

/** What a line about an exchange needs; the journal's rows and a server's own exchanges both have it. */
export interface ShownExchange {
  readonly id: string;
  readonly at: string | number;
  readonly vendor: string;
  readonly operationId?: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly refused?: { readonly kind: string; readonly rule?: string | undefined; readonly message: string } | null | undefined;
  readonly breach?: string | null | undefined;
}

/** One exchange on one line: when, what, how it ended, and which rule refused it. */
export function exchangeLine(exchange: ShownExchange, world = "default"): string {
  const { id, at, vendor, operationId, method, path, status, refused, breach } = exchange;
  const paint = status >= 500 ? c.red : status >= 400 ? c.yellow : c.green;
  const why = breach ? c.red(` broken promise of ours: ${breach}`) : refused ? ` ${refused.kind}: ${refused.message}${refused.rule ? c.dim(` [${refused.rule}]`) : ""}` : "";
  const time = new Date(at).toISOString().slice(11, 19);
  return `${c.dim(time)} ${paint(String(status))} ${world === "default" ? "" : c.cyan(`~${world} `)}${c.bold(vendor)} ${method} ${hideSecrets(path)} ${operationId ?? c.dim("no operation")}${why} ${c.dim(id)}`;
}

const hideSecrets = (path: string): string => path.replace(/([?&][^=&]*(?:token|secret|password|signature|credential|key|sig)[^=&]*=)[^&]+/gi, "$1…");
