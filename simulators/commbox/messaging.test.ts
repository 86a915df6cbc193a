import { describe, expect, test } from "vitest";
import { callCommbox, CHANNEL } from "./caller.ts";

describe("a text message", () => {
  const send = { data: { Number: "12025550143", Message: "Your order is ready." } };

  test("is kept as it was sent", async () => {
    const { call, rows } = await callCommbox();
    expect((await call("POST", `/sms/sendsms/${CHANNEL.sms}`, send)).body).toMatchObject({ description: "Operation successful", data: "" });
    expect(rows("smsMessages")).toEqual([expect.objectContaining({ streamId: 5341, to: "12025550143", message: "Your order is ready.", kind: "text" })]);
  });

  test("may be the channel's opening text", async () => {
    const { call, rows } = await callCommbox();
    expect((await call("POST", `/sms/sendinitialtext/${CHANNEL.sms}/12025550143`)).body.data).toBe("");
    expect(rows("smsMessages")).toEqual([expect.objectContaining({ to: "12025550143", message: "Hello, how can we help you?", kind: "initial" })]);
  });

  test("comes as a form, keys in any case", async () => {
    const { submit, rows } = await callCommbox();
    expect((await submit(`/sms/sendsms/${CHANNEL.sms}`, { data: '{"number":"12025550143","message":"Hi"}' })).status).toBe(200);
    expect(rows("smsMessages")).toHaveLength(1);
  });

  test.each([
    ["without a text", { Number: "12025550143" }, "Invalid parameters - missing mandatory field - Message"],
    ["without a phone", { Message: "x" }, "Invalid parameters - missing mandatory field - Number"],
    ["to a phone with a plus", { Number: "+12025550143", Message: "x" }, "Invalid parameters"],
    ["to a phone with leading zeros", { Number: "0012025550143", Message: "x" }, "Invalid parameters"],
  ])("%s is refused", async (_, data, description) => {
    const { call, rows } = await callCommbox();
    expect(await call("POST", `/sms/sendsms/${CHANNEL.sms}`, { data })).toMatchObject({ status: 400, body: { description } });
    expect(rows("smsMessages")).toEqual([]);
  });

  test("goes through a channel of text messages only, named by its code", async () => {
    const { call } = await callCommbox();
    const status = async (code: string) => [(await call("POST", `/sms/sendsms/${code}`, send)).status, (await call("POST", `/sms/sendinitialtext/${code}/12025550143`)).status];
    expect(await status(CHANNEL.voice)).toEqual([400, 400]);
    expect(await status(CHANNEL.unknown)).toEqual([404, 404]);
    expect(await status("5341")).toEqual([404, 404]);
    expect(await status("T3RoZXJWb2ljZTAwMDAwMQ%3d%3d")).toEqual([404, 404]);
  });

  test("has no opening text to send where none is set", async () => {
    const { call, sim } = await callCommbox();
    const streams = sim.world.table("commbox", "streams");
    const { initialText: _, ...bare } = streams.get(5341);
    streams.put(bare);
    expect(await call("POST", `/sms/sendinitialtext/${CHANNEL.sms}/12025550143`)).toMatchObject({ status: 400, body: { description: "Operation failed" } });
    expect((await call("POST", `/sms/sendinitialtext/${CHANNEL.sms}/abc`)).status).toBe(400);
  });
});
