import { scenario, seeded } from "../scenario.ts";
import { NIL, numberEnding, STAY, tel } from "./desk.ts";

const ROOM = { type: "conference" as const, name: "Room", detail: "", timeout: 0, data: {}, pre_flow_id: NIL, post_flow_id: NIL };

/** Rooms close by themselves; people in them hang up, are thrown out once, twice, and when they are gone. */
export const roomsAtAnyTime = scenario("voipbin", {
  summary: "Rooms close by themselves; people in them hang up, are thrown out once, twice, and when they are gone.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, until, checkLike, needs }) {
    const { body: welcome } = await voipbin("PostFlows", { body: { name: "Welcome", actions: [{ type: "sleep", option: { duration: 20_000 } }] } });
    const { body: room } = await voipbin("PostConferences", { body: { ...ROOM, pre_flow_id: welcome.id! } });
    const { body: short } = await voipbin("PostConferences", { body: { ...ROOM, name: "Short", timeout: 60 } });
    const comes = async (conference: string, digits = "14") => {
      const { body } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [tel(numberEnding(digits))], actions: [{ type: "conference_join", option: { conference_id: conference } }, STAY] } });
      await events.expect("call_progressing", { id: body.calls[0]!.id });
      return body.calls[0]!.id;
    };
    const placeOf = (call: string) => until(async () => (await voipbin("GetConferencecalls")).body.result.find(({ reference_id }) => reference_id === call), (row) => row !== undefined);
    const inside = (call: string) => until(() => placeOf(call), (row) => row!.status === "joined", { within: "2m" });
    const kick = (id: string) => voipbin("DeleteConferencecallsId", { path: { id } });

    const first = await comes(room.id!);
    const atTheDoor = (await placeOf(first))!;
    checkLike("at the door", atTheDoor, { status: "joining" });
    checkLike("thrown out before", (await kick(atTheDoor.id!)).body, { status: "leaving" });
    const early = await comes(room.id!, "07");
    await placeOf(early);
    await events.expect("call_hangup", { id: early }, { within: "2m" });

    const second = (await inside(await comes(room.id!)))!;
    const { body: recorded } = await voipbin("PostConferencesIdRecordingStart", { path: { id: room.id! }, body: { format: "wav", duration: 10 } });
    checkLike("of a room", (await voipbin("GetRecordingsId", { path: { id: recorded.recording_id! } })).body, { reference_type: "confbridge", status: "recording" });
    const { body: spoken } = await voipbin("PostSpeakings", { body: { reference_type: "confbridge", reference_id: room.id!, direction: "both" } });
    checkLike("spoken into it", spoken, { reference_type: "confbridge" });
    await kick(second.id!);
    checkLike("again", (await kick(second.id!)).body, { status: "leaving" });
    await telephone.hangsUp(numberEnding("14"));
    const third = (await inside(await comes(room.id!)))!;
    await voipbin("PostCallsIdHangup", { path: { id: third.reference_id! } });
    await until(async () => (await voipbin("GetConferencecallsId", { path: { id: third.id! } })).body, ({ status }) => status === "leaved");
    checkLike("when gone", (await kick(third.id!)).body, { status: "leaved" });
    await comes(short.id!);
    await events.expect("conference_deleted", { id: short.id }, { within: "2m" });
    await events.expect("conference_updated", { id: short.id, status: "terminating" });
  },
});
