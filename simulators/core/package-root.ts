import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let root: string | undefined;

/** The folder of this package, from a checkout and from `dist/` alike: where contracts and fixtures are found. */
export function packageRoot(): string {
  if (root) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return (root = folder);
}

/** Is this package its own checkout, with sources that may be newer than the build? An installed one has only its data beside `dist/`. */
export const isCheckout = (): boolean => existsSync(join(packageRoot(), "simulators"));
