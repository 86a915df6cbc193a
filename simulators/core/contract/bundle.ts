import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type * as Yaml from "yaml";
import { StartupError } from "../refusal.ts";
import { isCheckout, packageRoot } from "../package-root.ts";
import type { ContractBundle, ContractDocument } from "./document.ts";
import { escapePointer } from "./document.ts";
import { applyOverlay } from "./overlay.ts";

/**
 * Reads `contracts/<vendor>/`: the bundle made at build, or the YAML itself in a checkout whose files are newer. An installed
 * package has the YAML for people to read; how old its files are says nothing.
 * @throws {StartupError} naming file and pointer
 */
export function loadContract(vendor: string): ContractBundle {
  const folder = join(packageRoot(), "contracts", vendor);
  const built = join(packageRoot(), "dist", "contracts", `${vendor}.json`);
  if (existsSync(built) && !(isCheckout() && existsSync(folder) && newest(folder) > statSync(built).mtimeMs)) {
    return JSON.parse(readFileSync(built, "utf8"));
  }
  return bundleContract(folder);
}

/** Reads a contract folder into one object: documents with their external references put in place, and the lifecycles. */
export function bundleContract(folder: string): ContractBundle {
  if (!existsSync(folder)) throw new StartupError(`there is no contract folder ${folder}`);
  const files: Record<string, string> = {};
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml") && !["lifecycles.yaml", "overlay.yaml"].includes(file))
    .sort((a, b) => Number(b === "openapi.yaml") - Number(a === "openapi.yaml") || a.localeCompare(b))
    .map((file) => readDocument(folder, file, files));
  if (documents.length === 0) throw new StartupError(`${folder} holds no OpenAPI document`);
  const lifecycles = existsSync(join(folder, "lifecycles.yaml")) ? readYaml(join(folder, "lifecycles.yaml")).lifecycles : {};
  if (existsSync(join(folder, "overlay.yaml"))) applyOverlay(folder, readYaml(join(folder, "overlay.yaml")), documents, lifecycles ?? {});
  return { vendor: basename(folder), documents, lifecycles: lifecycles ?? {}, files };
}

function readDocument(folder: string, file: string, files: Record<string, string>): ContractDocument {
  const cache = new Map<string, any>();
  const doc = readYaml(join(folder, file));
  const include = (holder: any, key: string, pointer: string) => {
    const ref = holder[key]?.$ref;
    files[pointer] = `${file}#${pointer}`;
    if (typeof ref !== "string" || ref.startsWith("#")) return;
    const [part = "", inner = ""] = ref.split("#/");
    const path = join(folder, part);
    if (!cache.has(path)) cache.set(path, localise(readYaml(path), file));
    const name = decodeURIComponent(inner).replaceAll("~1", "/").replaceAll("~0", "~");
    const found = cache.get(path)?.[name];
    if (found === undefined) throw new StartupError(`${path}: nothing at #/${inner}, which ${file}#${pointer} refers to`);
    holder[key] = found;
    files[pointer] = `${part}#/${decodeURIComponent(inner)}`;
  };
  for (const path of Object.keys(doc.paths ?? {})) include(doc.paths, path, `/paths/${escapePointer(path)}`);
  for (const hook of Object.keys(doc.webhooks ?? {})) include(doc.webhooks, hook, `/webhooks/${escapePointer(hook)}`);
  for (const [kind, group] of Object.entries<any>(doc.components ?? {})) {
    for (const name of Object.keys(group)) include(group, name, `/components/${kind}/${name}`);
  }
  if (typeof doc["x-mount"] !== "string") throw new StartupError(`${join(folder, file)}#/: x-mount is missing`);
  return doc;
}

/** References of an included file point back into the root: "../openapi.yaml#/components/…" becomes "#/components/…". */
function localise(node: any, root: string): any {
  if (Array.isArray(node)) return node.map((item) => localise(item, root));
  if (!node || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? value.replace(`../${root}#`, "#") : localise(value, root),
    ]),
  );
}

let yaml: typeof Yaml | undefined;

/** Reads one YAML file. @throws {StartupError} with file, line and column */
export function readYaml(path: string): any {
  yaml ??= createRequire(import.meta.url)("yaml") as typeof Yaml;
  let read: unknown;
  try {
    read = yaml.parse(readFileSync(path, "utf8"), { maxAliasCount: 1000, merge: true });
  } catch (error) {
    throw new StartupError(`${path}: ${(error as Error).message.split("\n")[0]!.replace(/:$/, "")}`);
  }
  if (!read || typeof read !== "object") throw new StartupError(`${path} ${read === null ? "is empty" : "holds no keys"}`);
  return read;
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => statSync(join(folder, file)).mtimeMs),
  );
