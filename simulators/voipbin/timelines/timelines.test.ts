import { expect, test } from "vitest";
import { openDesk, OWN, tel } from "../testing/desk.ts";

test("what happened to a call is told newest first, page by page, with its signalling as a trace", async () => {
  const desk = await openDesk();
  const { ask, pass, send } = desk;
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel("+15555550107")], actions: [{ type: "sleep", option: { duration: 60_000 } }] });
  const id = calls[0].id;
  await pass(60);
  const { result, next_page_token } = await ask("GET", `/timelines/calls/${id}/events`);
  expect([next_page_token, result[0].event_type, result.at(-1).event_type]).toEqual(["", "call_hangup", "call_created"]);
  const pages: string[] = [];
  for (let token = ""; ; ) {
    const page = await ask("GET", `/timelines/calls/${id}/events?page_size=2${token && `&page_token=${token}`}`);
    pages.push(...page.result.map((event: any) => event.event_type));
    token = page.next_page_token;
    if (!token) break;
  }
  expect(pages).toEqual(result.map((event: any) => event.event_type));

  const { sip_messages, rtcp_stats } = await ask("GET", `/timelines/calls/${id}/sip-analysis`);
  expect(sip_messages.map(({ method }: any) => method)).toEqual(["INVITE", "100", "180", "200", "ACK", "BYE", "200"]);
  expect(rtcp_stats).toMatchObject({ rtp_packets: 250, rtp_errors: 0 });

  const trace = await send("GET", `/timelines/calls/${id}/pcap`);
  expect([trace.status, trace.headers.get("content-type"), trace.headers.get("content-disposition")]).toEqual([200, "application/vnd.tcpdump.pcap", `attachment; filename=call-${id}.pcap`]);
  const bytes = new Uint8Array(await trace.arrayBuffer());
  const view = new DataView(bytes.buffer);
  expect([view.getUint32(0, true), view.getUint32(20, true)]).toEqual([0xa1b2c3d4, 1]);
  const seen: string[] = [];
  for (let at = 24; at < bytes.length; ) {
    const length = view.getUint32(at + 8, true);
    let sum = 0;
    for (let i = 0; i < 20; i += 2) sum += view.getUint16(at + 16 + 14 + i);
    expect((sum & 0xffff) + (sum >> 16)).toBe(0xffff);
    seen.push(new TextDecoder().decode(bytes.subarray(at + 16 + 42, at + 16 + length)).split("\r\n")[0]!);
    at += 16 + length;
  }
  expect(seen).toEqual(["INVITE sip:+15555550107@198.51.100.20 SIP/2.0", "SIP/2.0 100 Trying", "SIP/2.0 180 Ringing", "SIP/2.0 200 OK", "ACK sip:+15555550107@198.51.100.20 SIP/2.0", "BYE sip:+12025550143@192.0.2.10 SIP/2.0", "SIP/2.0 200 OK"]);
});

test("a timeline refuses in words of its own", async () => {
  const { send } = await openDesk();
  const answers = await Promise.all(["calls/6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11/pcap", "conferences/6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11/events"].map((path) => send("GET", `/timelines/${path}`)));
  expect(await Promise.all(answers.map(async (res) => [res.status, await res.json()]))).toEqual([[404, { message: "call not found" }], [404, { message: "resource not found" }]]);
});
