import { scenario } from "../scenario.ts";

/** An integration gets its first requests wrong, and is told which field is at fault. */
export const callFieldsChecked = scenario("comswise", {
  summary: "An integration gets its first requests wrong, and is told which field is at fault.",
  async run({ comswise, check, checkLike, unique }) {
    const call = { callId: unique("c-4"), startTime: "2025-01-01T09:00:00Z", groupingId: unique("ticket-4") };
    const places = (body: unknown) => (body as { detail: { loc: unknown[]; type: string }[] }).detail.map(({ type, loc }) => `${type} ${loc.join(".")}`);

    const nothing = await comswise.wrong("createCall", { breaks: "body.callId", expect: 422 }, { body: {} });
    check("all missing fields are named together", places(nothing.body), ["missing body.callId", "missing body.startTime"]);

    const { body: noRecording } = await comswise("createCall", { body: call, expect: 422 });
    checkLike("completed is the default, and needs a recording", places(noRecording), ["value_error body"]);
    await comswise("createCall", { body: { ...call, status: "in-progress" } });

    const numbers = { callId: unique("c-5"), startTime: call.startTime, status: "in-progress" } as const;
    await comswise("createCall", { body: { ...numbers, from: "+15550000001" }, expect: 422 });
    await comswise("createCall", { body: numbers, expect: 422 });
    const { body: national } = await comswise("createCall", { body: { ...numbers, from: "9998887777", to: "+15550000002" }, expect: 422 });
    check("a national number", places(national)[0], /body\.from$/);

    await comswise.wrong("createCall", { breaks: "body.status", expect: 422 }, { body: { ...call, status: "done" } });
    await comswise.wrong("createCall", { breaks: "body.direction", expect: 422 }, { body: { ...call, direction: "sideways" } });
    await comswise.wrong("createCall", { breaks: "body.callId", expect: 422 }, { body: { ...call, callId: 7 } });
    await comswise("createCall", { body: { ...call, startTime: "yesterday" }, expect: 422 });
    await comswise("createCall", { body: { ...call, callId: unique("c-6"), status: "in-progress", startTime: "2025-01-01T09:00:00Z", endTime: "2025-01-01T08:59:59Z" }, expect: 422 });
    const broken = await comswise.wrong("createCall", { breaks: "body", expect: 422 }, { raw: '{"callId": ' });
    check("what is no JSON", places(broken.body)[0], /^json_invalid body\.\d+$/);

    await comswise("createCall", { body: { ...call, callId: unique("c-7"), status: "in-progress", voipNumber: "+15550000009" } });
    const { body: outbound } = await comswise("createCall", { body: { ...numbers, callId: unique("c-8"), from: "+15550000001", to: "+15550000002", direction: "outbound", endTime: "2025-01-01T10:04:30+01:00" } });
    checkLike("times are told in UTC", outbound, { direction: "outbound", endTime: /^2025-01-01T09:04:30(\.0+)?(Z|[+-]00:00)$/ });
  },
});
