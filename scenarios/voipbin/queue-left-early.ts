import { scenario, seeded } from "../scenario.ts";
import { numberEnding, tel, statusOfAgent } from "./desk.ts";

/** Callers leave a queue at every moment: they hang up, are thrown out, or have waited or talked too long. */
export const queueLeftEarly = scenario("voipbin", {
  summary: "Callers leave a queue at every moment: they hang up, are thrown out, or have waited or talked too long.",
  needs: { number: seeded("voipbin", "number"), agent: seeded("voipbin", "agent1") },
  async run({ voipbin, telephone, events, until, check, checkLike, needs }) {
    const agent = { path: { id: needs.agent } };
    const { body: wait } = await voipbin("PostFlows", { body: { name: "Wait", actions: [{ type: "talk", option: { text: "Please hold the line.", language: "en-US" } }, { type: "sleep", option: { duration: 600_000 } }] } });
    const { body: queue } = await voipbin("PostQueues", { body: { name: "Help", detail: "", routing_method: "random", tag_ids: [], wait_flow_id: wait.id!, wait_timeout: 60_000, service_timeout: 90_000 } });
    const caller = numberEnding("14");
    const comes = async () => {
      const { body } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [tel(caller)], actions: [{ type: "queue_join", option: { queue_id: queue.id! } }, { type: "talk", option: { text: "Goodbye.", language: "en-US" } }] } });
      const call = body.calls[0]!.id;
      const { data } = await events.expect<{ id: string }>("queuecall_created", { reference_id: call });
      return { call, id: data.id };
    };
    const read = async (id: string) => (await voipbin("GetQueuecallsId", { path: { id } })).body;
    const reaches = (id: string, status: string) => until(() => read(id), (row) => row.status === status, { within: "3m" });
    const leaves = async (id: string, how: () => Promise<unknown>) => {
      await how();
      await events.expect("queuecall_abandoned", { id }, { within: "2m" });
    };
    const hangUp = (call: string) => voipbin("PostCallsIdHangup", { path: { id: call } });
    const ways = [
      ({ call }: { call: string }) => telephone.hangsUp(caller).then(() => call),
      ({ id }: { id: string }) => voipbin("PostQueuecallsIdKick", { path: { id } }),
    ];
    const putBack = await statusOfAgent(voipbin, needs.agent);
    await voipbin("PutAgentsIdStatus", { ...agent, body: { status: "away" } });
    for (const way of ways) {
      const first = await comes();
      checkLike("just come", await read(first.id), { status: "initiating" });
      await leaves(first.id, () => way(first));
      const second = await comes();
      await events.expect("queuecall_waiting", { id: second.id });
      checkLike("waits", await read(second.id), { status: "waiting" });
      await leaves(second.id, () => way(second));
    }
    const patient = await comes();
    await leaves(patient.id, () => events.expect("queuecall_waiting", { id: patient.id }));
    await voipbin("DeleteQueuecallsId", { path: { id: patient.id } });
    await events.expect("queuecall_deleted", { id: patient.id });

    // Caught in the moment in which an agent is found.
    for (const way of ways) {
      await voipbin("PutAgentsIdStatus", { ...agent, body: { status: "available" } });
      const caught = await comes();
      await events.expect("queuecall_connecting", { id: caught.id });
      const { status } = await read(caught.id);
      check("is being connected, or is already", status, /connecting|service/);
      await way(caught);
      await until(() => read(caught.id), (row) => row.status === "abandoned" || row.status === "done", { within: "2m" });
      await events.expect("call_hangup", { id: caught.call }, { within: "2m" });
    }

    await voipbin("PutAgentsIdStatus", { ...agent, body: { status: "available" } });
    const served = await comes();
    await reaches(served.id, "service");
    checkLike("thrown out, and still there", (await voipbin("PostQueuecallsReferenceIdIdKick", { path: { id: served.call } })).body, { status: "service" });
    await events.expect("queuecall_done", { id: served.id });
    await voipbin("DeleteQueuecallsId", { path: { id: served.id } });
    await events.expect("queuecall_deleted", { id: served.id });
    await events.expect("call_hangup", { id: served.call }, { within: "2m" });

    await voipbin("PutAgentsIdStatus", { ...agent, body: { status: "available" } });
    const long = await comes();
    await reaches(long.id, "service");
    await telephone.answers(numberEnding("13"));
    await events.expect("queuecall_done", { id: long.id }, { within: "3m" });
    await hangUp(long.call);
    checkLike("counted", (await voipbin("GetQueuesId", { path: { id: queue.id! } })).body, { total_incoming_count: 9 });
    await putBack();
  },
});
