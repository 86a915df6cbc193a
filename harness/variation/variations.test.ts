import { expect, test } from "vitest";
import { contractOf } from "../../simulators/core/contract/contract.ts";
import { adapterOf } from "../adapters/index.ts";
import { variations } from "./variations.ts";

const about = (vendor: string, operation?: string) => ({ contract: contractOf(vendor), adapter: adapterOf(vendor), operation: operation === undefined ? undefined : contractOf(vendor).operations.get(operation)!, url: "http://sim.test/" });
const answer = (body: unknown) => ({ status: 200, headers: { "content-type": "application/json" }, bytes: Buffer.from(JSON.stringify(body)) });
const tag = (id: number) => ({ id, name: `Tag ${id}`, type: 1 });

const call = { id: "jd7c4x9m2t8v5r1k6w3n0qbh7yfe2sgz", callId: "c-1", status: "completed", direction: "unknown", startTime: "2025-01-01T09:00:00Z", endTime: null, from: null, to: null, groupingId: "ticket-1", recordingUrl: null, executiveSummary: null, transcript: null };

const samples = [
  { answer: answer({ data: [tag(1), tag(2)], status: 200 }), around: about("commbox", "get_tags") },
  { answer: answer(call), around: about("comswise", "getCall") },
];
const told = { method: "POST", path: "/auralytik", headers: { "content-type": "application/json" }, text: JSON.stringify({ id: "evt_1", event: "webhook.test", timestamp: "2025-01-01T00:00:00Z", data: { webhookId: "wh_1" } }) };

test.each(variations)("$name: something is otherwise, and means the same", ({ answer: vary, deliver }) => {
  const answered = samples.map(({ answer: sample, around }) => [sample, vary?.(sample, around) ?? sample] as const);
  const deliveries = deliver?.(told, about("auralytik")) ?? [told];
  expect(answered.some(([sample, varied]) => JSON.stringify(sample) !== JSON.stringify(varied)) || JSON.stringify(deliveries) !== JSON.stringify([told])).toBe(true);
  for (const [sample, { bytes, status }] of answered) {
    expect(status).toBe(sample.status);
    expect(Object.keys(JSON.parse(Buffer.from(bytes).toString("utf8"))).toSorted()).toEqual(Object.keys(JSON.parse(Buffer.from(sample.bytes).toString("utf8"))).toSorted());
  }
});
