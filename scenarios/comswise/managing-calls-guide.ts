import { scenario } from "../scenario.ts";

/** Somebody follows the vendor's guide "Managing Calls" to the letter, sample by sample. */
export const managingCallsGuide = scenario("comswise", {
  summary: "Somebody follows the vendor's guide on calls to the letter, sample by sample.",
  simulatorOnly: "changes the very call that the vendor's guide names, so that call must be there",
  async run({ comswise, events, checkLike }) {
    const { body: created } = await comswise("createCall", {
      body: {
        callId: "unique-internal-id-123",
        groupingId: "ticket-9876",
        status: "completed",
        startTime: "2024-02-28T10:30:00Z",
        recordingUrl: "org_123/uploads/uuid.wav",
      },
    });
    checkLike("created", created, { callId: "unique-internal-id-123", direction: "unknown" });
    // The guide's second sample leaves the organisation out of its key: nothing is stored there.
    const second = {
      callId: "unique-ref-123",
      groupingId: "ticket-9876",
      direction: "inbound",
      status: "completed",
      startTime: "2023-10-27T10:00:00Z",
      recordingUrl: "org_xxxx/uploads/audio.wav",
    } as const;
    await comswise("createCall", { body: second, expect: 400 });
    await comswise("createCall", { body: { ...second, recordingUrl: "org_123/uploads/uuid.wav" } });
    const { body: updated } = await comswise("updateCall", {
      path: { id: "j976yz9yr5t5r40xs5xj4j7h017wx17r" },
      body: { status: "completed", recordingUrl: "org_123/uploads/new-file.wav" },
    });
    checkLike("updated", updated, { status: "completed", recordingUrl: "org_123/uploads/new-file.wav" });
    for (const callId of ["unique-internal-id-123", "unique-ref-123"]) await events.expect("call.analysis.completed", { callId });
    await events.expect("call.analysis.completed", { id: "j976yz9yr5t5r40xs5xj4j7h017wx17r" });
  },
});
