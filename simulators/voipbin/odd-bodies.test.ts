import { afterAll, describe, expect, test } from "vitest";
import { deref } from "../core/contract/document.ts";
import { exampleOf, goodPath, synthesise } from "../core/testing/bad-input.ts";
import { createSimulator } from "../registry.ts";

const ODD = ["no-such-word", "", "💥\u0000ü", "x".repeat(20_000)];

/** Values of the right type that nobody means: words outside of their lists, ids that are none, empty and doubled lists, huge and negative numbers. */
function* oddities(doc: object, schema: any, value: any): Generator<unknown> {
  const { node } = deref(doc, schema, "");
  const types = ([] as string[]).concat(node.type ?? (node.properties ? "object" : []));
  if (types.includes("string")) yield* ODD;
  else if (types.includes("integer")) yield* [-1, 0, 2 ** 53 - 1];
  else if (types.includes("number")) yield* [-1, 0.5, 1e300];
  else if (types.includes("array")) {
    const one = value?.[0] ?? synthesise(doc, node.items ?? {});
    yield* [[], [one, one]];
    for (const odd of oddities(doc, node.items ?? {}, one)) yield [odd];
  } else if (types.includes("object")) {
    yield {};
    for (const [name, property] of Object.entries<any>(node.properties ?? {})) for (const odd of oddities(doc, property, value?.[name])) yield { ...value, [name]: odd };
  }
}

const AI = "a1000000-0000-4000-8000-000000000001";
const AGENT2 = "a9e47000-0000-4000-8000-000000000004";

/** Rows for the examples of the contract, so that more is looked at than whether they are there: example id → ours. */
async function ourRows(sim: Awaited<ReturnType<typeof createSimulator>>) {
  const post = async (path: string, body: object) => (await (await sim.fetch(sim.url(path), { method: "POST", headers: { ...sim.auth("admin"), "content-type": "application/json" }, body: JSON.stringify(body) })).json()) as any;
  const { id: aicall } = await post("/v1.0/aicalls", { assistance_type: "ai", assistance_id: AI });
  const { id: chat } = await post("/v1.0/service_agents/talk_chats", { type: "group", participants: [{ owner_type: "agent", owner_id: AGENT2 }] });
  const { id: message } = await post("/v1.0/service_agents/talk_messages", { chat_id: chat, type: "normal" });
  await post("/v1.0/messages", { source: { type: "tel", target: "+12025550143" }, destinations: [{ type: "tel", target: "+15555550101" }], text: "Hello" });
  const { id: room } = await post("/v1.0/conferences", { name: "room" });
  const { id: queue } = await post("/v1.0/queues", { routing_method: "random" });
  const { id: outplan } = await post("/v1.0/outplans", { name: "plan" });
  const { id: outdial } = await post("/v1.0/outdials", { name: "list" });
  const { id: campaign } = await post("/v1.0/campaigns", { type: "call" });
  const { calls } = await post("/v1.0/calls", { source: { type: "tel", target: "+12025550143" }, destinations: [{ type: "tel", target: "+15555550114" }], actions: [{ type: "sleep", option: { duration: 1_000_000 } }] });
  await sim.clock.advance(10);
  const { result } = (await (await sim.fetch(sim.url("/v1.0/conversations"), { headers: sim.auth() })).json()) as any;
  return {
    bodies: { "4e7b9c2d-f018-4a53-b6e1-8c5d3f9a2b07": AI, "f29d8a5b-6e34-4c71-90b8-a7c1e5d3f468": aicall, "ab5d1e76-f3c8-4029-9d7e-6b4c8a2f0e31": chat, "d6f4b0a8-1c97-4e52-83ab-f5e9c7d2b641": AGENT2, '"reference_type":"call"': '"reference_type":""', '"reference_type":"recording"': '"reference_type":""' } as Record<string, string>,
    paths: { ais: AI, teams: "7ea30000-0000-4000-8000-000000000001", conversation_accounts: "c0ac0000-0000-4000-8000-000000000001", conversations: result[0].id, contacts: "c0474c70-0000-4000-8000-000000000001", talk_chats: chat, talk_messages: message, calls: calls[0].id, conferences: room, queues: queue, outplans: outplan, outdials: outdial, campaigns: campaign } as Record<string, string>,
  };
}

describe("a body of the right types with odd values is answered or refused, never a failure of ours", async () => {
  const sim = await createSimulator("voipbin");
  afterAll(() => sim.close());
  const { contract } = sim.server.vendors.get("voipbin")!;
  const { bodies, paths } = await ourRows(sim);
  const taking = [...contract.operations.values()].filter(({ body }) => body?.media.some(({ type }) => type === "application/json"));

  test.each(taking.map((operation) => [operation.id, operation] as const))("%s", async (_, operation) => {
    const doc = contract.bundle.documents[0]!;
    const { schema } = operation.body!.media.find(({ type }) => type === "application/json")!;
    const example = JSON.parse(Object.entries(bodies).reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), JSON.stringify(exampleOf(doc, operation) ?? {})));
    const path = goodPath(operation).replace(/(?<=\/(\w+)\/)999999/, (none, name) => paths[name] ?? none);
    const wrong: string[] = [];
    for (const body of [example, ...oddities(doc, schema, example)]) {
      const answer = await sim.fetch(sim.url(path), { method: operation.method, headers: { ...sim.auth("admin"), "content-type": "application/json" }, body: JSON.stringify(body) });
      if (answer.status >= 500) wrong.push(`${JSON.stringify(body).slice(0, 200)}: ${answer.status} ${(await answer.text()).slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
  });
});
