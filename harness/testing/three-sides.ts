import { createContract, type Contract } from "../../simulators/core/contract/contract.ts";
import type { ContractBundle } from "../../simulators/core/contract/document.ts";
import { scenarioList } from "../scenario.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import type { Target } from "../targets/target.ts";
import { meridianAdapter, meridianContract } from "./meridian.ts";
import { MeridianSimulator, type Misbehaviour, reply } from "./meridian-simulator.ts";
import { scenario } from "./play.ts";
import { drift } from "../drift/drift.ts";

// Meridian three times: as its contract, as its simulator and as its own vendor, each with a fault when a test wants one.

const scenarios = scenarioList({
  called: scenario("meridian", {
    summary: "A call is placed, ends, and is listed.",
    async run({ meridian, events, until }) {
      const { body } = await meridian("startCall", { body: { to: "+15550000001" } });
      await meridian("startCall", { body: { to: "+15550000002" } });
      await events.expect("call.ended", { callId: body.id });
      await until(() => meridian("getCall", { path: { callId: body.id } }), (call) => call.body.state === "completed");
      await meridian("listCalls");
      await meridian("attachNote", { path: { callId: body.id }, form: { meta: "{}", file: "x" }, expect: "any" as never });
    },
  }),
});

/** What one side does otherwise: as the little simulator misbehaves, and what becomes of the bodies that it answers. */
export interface Fault extends Misbehaviour {
  readonly body?: (method: string, body: any) => unknown;
}

export const meridian = ({ body, ...wrong }: Fault = {}): Target => {
  const simulator = new MeridianSimulator(wrong);
  const fetch = async (request: Request) => {
    const answer = await simulator.fetch(request);
    if (!body || request.url.includes("/_sim/") || !answer.ok || answer.status === 204) return answer;
    return reply(answer.status, body(request.method, await answer.json()), Object.fromEntries(answer.headers));
  };
  return simulatorTarget({ fetch, url: simulator.url, name: "meridian" });
};
/** Meridian as its own vendor: the same, without saying that it is a simulator. */
export const vendor = (wrong: Fault = {}): Target => ({ ...meridian(wrong), kind: "sandbox" });

/** Meridian's contract with a change. Its claims count as documented unless said. */
export function contract(change: (document: any) => void = () => {}, provenance = "documented"): Contract {
  const bundle: ContractBundle = structuredClone(meridianContract.bundle);
  const document: any = bundle.documents[0];
  document.components.schemas.Call["x-provenance"] = provenance;
  for (const item of Object.values<any>(document.paths)) for (const operation of Object.values<any>(item)) if (operation.operationId) operation["x-provenance"] = provenance;
  document.webhooks["call.ended"].post["x-provenance"] = provenance;
  change(document);
  return createContract(bundle);
}

export const compare = async (ours: Fault, theirs: Fault, promised = contract(), known = {}) =>
  drift({ scenarios, simulator: meridian(ours), vendor: vendor(theirs), contractOf: () => promised, adapterOf: () => meridianAdapter, known });
export const found = async (...given: Parameters<typeof compare>) => (await compare(...given)).differences.map(({ verdict, aspect, operation, place }) => `${verdict}: ${aspect} of ${operation} at ${place}`);

export const created = (change: (call: any) => unknown): Fault => ({ body: (method, body) => (method === "POST" ? change(body) : body) });
export const quiet = { events: () => [] };
