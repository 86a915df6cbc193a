import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Contract } from "../simulators/core/contract/contract.ts";
import { packageRoot } from "../simulators/core/package-root.ts";

/**
 * Where a contract line stands, seen from the folder of the tests: `node_modules/ringback/contracts/comswise/openapi.yaml#/…`.
 * A finding's pointer is one of the whole contract; where that is split, this is one of the part.
 */
export function placeOf({ vendor, bundle }: Contract, line: string): string {
  const [file = "", pointer = ""] = line.split(/#(.*)/s);
  const path = join(packageRoot(), file);
  // A contract of one's own may stand anywhere.
  if (!existsSync(path)) return line;
  const from = relative(process.cwd(), path).replaceAll("\\", "/");
  const [, section, kind, name] = pointer.split("/");
  const key = section === "components" ? `/components/${kind}/${name}` : `/${section}/${kind}`;
  const [part, inner] = bundle.files[key]?.split(/#(.*)/s) ?? [];
  return `${from}#${file === `contracts/${vendor}/${part}` ? inner! + pointer.slice(key.length) : pointer}`;
}
