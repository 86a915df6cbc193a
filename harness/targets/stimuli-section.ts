import { address, headers } from "./fields.ts";
import { type KnownNames, notKnown } from "./known-names.ts";
import type { StimulusPlan } from "./targets-file.ts";
import type { YamlSection } from "./yaml-section.ts";

/** Reads what happens when stories want something of the outside world. @throws {TargetError} */
export function stimuliOf(section: YamlSection | undefined, known: KnownNames | undefined): Record<string, StimulusPlan> {
  return Object.fromEntries(
    (section?.names() ?? []).map((name) => {
      if (known && name !== "*" && !known.stimuli.includes(name)) throw section!.fail(name, `${notKnown(name, known.stimuli)}${known.vendors.length ? "; ringback list stimuli shows those of vendors" : ""}`);
      return [name, stimulusOf(section!, name)];
    }),
  );
}

function stimulusOf(section: YamlSection, name: string): StimulusPlan {
  const given = section.value(name);
  if (given === "automatic") return { how: "automatic", headers: {} };
  if (given === "ask") return { how: "ask" };
  if (given === "skip") return { how: "skip", reason: "targets.yaml says that it cannot be done here" };
  if (typeof given !== "object" || given === null) throw section.fail(name, "must be automatic, ask or skip, or one of them with more: { skip: the reason }, { ask: what to do }, { automatic: { url: … } }");
  const inner = section.section(name).only("automatic", "ask", "skip");
  if (inner.names().length !== 1) throw section.fail(name, "must be one of automatic, ask and skip");
  if (inner.has("skip")) return { how: "skip", reason: inner.text("skip") };
  if (inner.has("ask")) return { how: "ask", question: inner.text("ask") };
  const call = inner.section("automatic").only("url", "headers");
  return { how: "automatic", url: address(call, "url"), headers: headers(call) };
}
