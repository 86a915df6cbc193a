import { createRequire } from "node:module";
import { Act } from "../act.ts";
import { checkEmitted } from "../engine/engine.ts";
import { Refusal } from "../refusal.ts";
import { vendorOf, type ControlPart, type ControlVisit } from "./control.ts";

interface Received {
  readonly at: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** What the outside world does, and a receiver for what vendors tell it. */
export const outsideRoutes: ControlPart = {
  listStimuli: ({ server }) => ({
    stimuli: [...server.vendors.values()].flatMap((vendor) => Object.entries(vendor.stimuli ?? {}).map(([name, { summary, schema }]) => ({ vendor: vendor.name, name, summary, schema }))),
  }),
  runStimulus: (visit) => {
    const vendor = vendorOf(visit);
    const stimulus = vendor.stimuli?.[visit.path["name"]];
    if (!stimulus || !Object.hasOwn(vendor.stimuli!, visit.path["name"])) throw new Refusal("not-found", `${vendor.name} has no stimulus "${visit.path["name"]}"; it has ${Object.keys(vendor.stimuli ?? {}).join(", ") || "none"}`);
    const body = visit.body ?? {};
    checkBody(stimulus, body);
    const account = body.account ?? [...visit.world.credentials.all()].find((c) => c.vendor === vendor.name && c.name === "default")?.account ?? "";
    const act = new Act<any>(visit.world, vendor, account, visit.server.originOf(visit.world.name));
    const result = visit.world.transact(() => {
      const given = stimulus.run(act, body);
      checkEmitted(visit.world.pending);
      return given;
    });
    visit.server.worlds.drive(visit.world).nudge();
    return { done: visit.path["name"], ...(result && typeof result === "object" ? { result } : {}) };
  },
  readInbox: ({ world, path }) => ({ received: inbox(world).get(path["name"]) ?? [] }),
  postInbox: receive,
  putInbox: receive,
  patchInbox: receive,
  clearInbox: ({ world, path }) => {
    inbox(world).delete(path["name"]);
    return { emptied: path["name"] };
  },
};

const inbox = (world: ControlVisit["world"]) => world.store<readonly Received[]>("inbox");

/** The newest thousand are kept. */
function receive({ world, path, request, raw }: ControlVisit): unknown {
  const headers = Object.fromEntries(request.headers);
  const body = raw?.text ?? (raw?.bytes ? Buffer.from(raw.bytes).toString("utf8") : undefined);
  const kept = [...(inbox(world).get(path["name"]) ?? []), { at: world.clock.iso(), method: request.method, headers, body }];
  inbox(world).put(path["name"], kept.slice(-1000));
  return { received: kept.length };
}

const checks = new WeakMap<object, (body: unknown) => string | undefined>();
function checkBody(stimulus: { schema: object }, body: unknown): void {
  let check = checks.get(stimulus);
  if (!check) {
    const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(stimulus.schema);
    checks.set(stimulus, (check = (given) => (validate(given) ? undefined : ajv.errorsText(validate.errors, { dataVar: "body" }))));
  }
  const wrong = check(body);
  if (wrong) throw new Refusal("invalid-request", wrong);
}
