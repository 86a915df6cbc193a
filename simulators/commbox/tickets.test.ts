import { describe, expect, test } from "vitest";
import { callCommbox } from "./caller.ts";

const ask = (data: object) => ({ data: { brand: "Example brand", ...data } });
const start = async () => {
  const caller = await callCommbox();
  return { ...caller, ticketFor: async (data: object) => (await caller.call("POST", "/auth/ticket", ask(data))).body.data.encpryptedString as string };
};

describe("a login ticket", () => {
  test("is written in the alphabet of channel codes, ready for an address", async () => {
    const { ticketFor } = await start();
    const [one, two] = [await ticketFor({ email: "dana@example.com" }), await ticketFor({ email: "dana@example.com" })];
    expect(one).toMatch(/^[A-Za-z0-9_]+%3d%3d$/);
    expect(two).not.toBe(one);
  });

  test("logs in the customer whom it names, for five minutes", async () => {
    const { ticketFor, stimulus, sim } = await start();
    const ticket = await ticketFor({ phone1: "972587161499" });
    await sim.clock.advance(299);
    expect(stimulus("redeemTicket", { ticket })).toEqual({ userId: 1769668 });
    expect(stimulus("redeemTicket", { ticket })).toEqual({ userId: 1769668 });
    await sim.clock.advance(1);
    expect(() => stimulus("redeemTicket", { ticket })).toThrow("expired");
  });

  test("logs in an agent by user name, for a minute", async () => {
    const { ticketFor, stimulus, sim } = await start();
    const ticket = await ticketFor({ username: "avi", email: "avi@example.com" });
    expect(stimulus("redeemTicket", { ticket })).toEqual({ managerId: 28361974 });
    await sim.clock.advance(60);
    expect(() => stimulus("redeemTicket", { ticket })).toThrow("expired");
  });

  test("for one use is good for one", async () => {
    const { ticketFor, stimulus } = await start();
    const ticket = await ticketFor({ email: "dana@example.com", oneTimeUse: true });
    stimulus("redeemTicket", { ticket });
    expect(() => stimulus("redeemTicket", { ticket })).toThrow("does not exist");
  });

  test("makes the customer at the first login", async () => {
    const { ticketFor, stimulus, events, call } = await start();
    const ticket = await ticketFor({ uniqueId: "266684", firstName: "Noa" });
    expect(events("User.OnNew")).toEqual([]);
    const { userId } = stimulus("redeemTicket", { ticket });
    expect((await call("GET", `/users/${userId}`)).body.data).toMatchObject({ uniqueId: "266684", firstName: "Noa", numIdentities: 0 });
    expect(stimulus("redeemTicket", { ticket })).toEqual({ userId });
  });

  test("writes into the record only when that is asked", async () => {
    const { ticketFor, stimulus, call } = await start();
    const nameAfter = async (more: object) => {
      stimulus("redeemTicket", { ticket: await ticketFor({ phone1: "972587161499", firstName: "Dina", ...more }) });
      return (await call("GET", "/users/1769668")).body.data.firstName;
    };
    expect(await nameAfter({})).toBe("Dana");
    expect(await nameAfter({ overrideUserInfo: true })).toBe("Dina");
  });
});

describe("a ticket is refused", () => {
  test.each([
    ["without the account's name", { brand: undefined, email: "dana@example.com" }, 400], ["for another account's name", { brand: "Other brand", email: "dana@example.com" }, 400], ["without a strong identifier", { firstName: "Dana" }, 400],
    ["for an unknown agent", { username: "zoe", email: "zoe@example.com" }, 404], ["for an agent with another's mail address", { username: "avi", email: "bea@example.com" }, 404], ["for another account's agent", { username: "olga", email: "olga@example.org" }, 404],
  ])("%s", async (_, data, status) => {
    const { call, rows } = await start();
    expect((await call("POST", "/auth/ticket", ask(data))).status).toBe(status);
    expect(rows("tickets")).toEqual([]);
  });
});
