import { scenario } from "../scenario.ts";
import { assign, openCall, RESOLVED, setStatus, voiceNeeds } from "./voice-call.ts";

/** A supervisor lists the calls of a channel: by time, by customer, by the platform's own number, page by page; and counts them. */
export const conversationsListed = scenario("commbox", {
  summary: "A supervisor lists the calls of a channel by time, by customer, by the platform's number, page by page; and counts them.",
  simulatorOnly: "counts all calls of a channel, so nobody else may have called there",
  needs: voiceNeeds,
  async run({ commbox, needs, clock, check, checkLike }) {
    const desk = { ...needs, channel: needs.secondChannel };
    const now = async () => Math.floor((await clock.now()).getTime() / 1000);
    const unixStartTime = await now();
    const calls: number[] = [];
    for (let n = 1; n <= 5; n++) {
      calls.push(await openCall(commbox, desk, { StreamProviderId: `platform-${n}` }));
      await clock.pass("10s");
    }
    await assign(commbox, needs.agentA, calls[0]!);
    await setStatus(commbox, calls[4]!, RESOLVED);
    const path = { STREAM_ID: String(desk.channel) };
    const range = { unixStartTime, unixEndTime: await now() };
    const list = async (query: object) => (await commbox("Get_Stream_Objects", { path, query })).body.data.map(({ objectId }) => objectId);
    check("newest first", await list(range), calls.toReversed());
    check("oldest first", await list({ ...range, sort: "asc", order: "createdtime" }), calls);
    check("of a minute", await list({ unixStartTime, unixEndTime: unixStartTime + 15 }), calls.slice(0, 2).toReversed());
    check("resolved", await list({ ...range, status: "2" }), [calls[4]]);
    check("by the platform's number", await list({ streamProviderId: "platform-3", streamProviderType: 5 }), [calls[2]]);
    check("by the customer's phone", (await list({ identityStreamProviderId: needs.phone, identityStreamProviderType: 5 })).length, 5);
    check("a page of two", await list({ ...range, pageSize: 2, pageNumber: 1 }), calls.toReversed().slice(2, 4));
    check("all pages", (await commbox.all("Get_Stream_Objects", { path, query: { ...range, pageSize: 2 } })).length, 5);
    const { body: one } = await commbox("Get_Stream_Objects", { path, query: { streamProviderId: "platform-1", streamProviderType: 5, includeChilds: true, includeActivityLog: true } });
    checkLike("with its log", one.data[0]!.activityLogs?.map(({ type }) => type), [6]);

    const { body: counted } = await commbox("Get_streams_stats");
    check("counted", counted.data.filter(({ streamId }) => streamId === desk.channel).map(({ statusId, c }) => [statusId, c]), [[2, 1], [8, 4]]);
    check("no service level is set", (await commbox("Get_SLA_streams_stats")).body.data, { Item1: [], Item2: [] });
  },
});
