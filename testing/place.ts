import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { packageRoot } from "../simulators/core/package-root.ts";

/** Where a contract line stands, seen from the folder of the tests: `node_modules/ringback/contracts/comswise/openapi.yaml#/…`. */
export function placeOf(line: string): string {
  const [file = "", pointer = ""] = line.split(/#(.*)/s);
  const path = join(packageRoot(), file);
  return existsSync(path) ? `${relative(process.cwd(), path).replaceAll("\\", "/")}#${pointer}` : line;
}
