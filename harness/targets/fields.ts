import { type Duration, secondsOf } from "../duration.ts";
import { hasVariable, isHttp } from "./variables.ts";
import type { YamlSection } from "./yaml-section.ts";

/** A duration in seconds. @throws {TargetError} */
export function seconds(section: YamlSection, name: string, otherwise: Duration, least: "none" | "some" = "none"): number {
  const given = section.value(name);
  if (typeof given === "number") throw section.fail(name, `has no unit; write "${given}s"`);
  let read: number;
  try {
    read = secondsOf((section.optionalText(name) ?? otherwise) as Duration);
  } catch (error) {
    throw section.fail(name, `is not understood: ${(error as Error).message}`);
  }
  if (least === "some" && read === 0) throw section.fail(name, `must be more than nothing, as in "${otherwise}"`);
  return read;
}

/** An address, or a variable that holds one. @throws {TargetError} */
export function address(section: YamlSection, name: string): string {
  const text = section.text(name);
  if (!hasVariable(text) && !isHttp(text)) throw section.fail(name, `must be an address such as https://api.example.com, not "${text}"`);
  return text;
}

export const optionalAddress = (section: YamlSection, name: string): string | undefined => (section.has(name) ? address(section, name) : undefined);

/** Secrets are named, never written down: each text in here must be a variable, or hold one. @throws {TargetError} */
export function secrets(section: YamlSection): Record<string, unknown> {
  return Object.fromEntries(
    section.names().map((name) => {
      const value = section.value(name);
      if (typeof value === "object" && value !== null) return [name, secrets(section.section(name))];
      if (typeof value !== "string" || !hasVariable(value)) throw section.fail(name, `must name an environment variable, as in ${name}: $VENDOR_${name.replace(/\W/g, "_").toUpperCase()}; secrets are not written into files`);
      return [name, value];
    }),
  );
}

/** Headers, as secrets are. */
export function headers(section: YamlSection): Record<string, string> {
  const given = section.optionalSection("headers");
  return given ? (secrets(given) as Record<string, string>) : {};
}
