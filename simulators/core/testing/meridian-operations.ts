import { create, fire, list, read, remove, reply, unsupported, update, type Row } from "../behaviours.ts";
import { Refusal } from "../refusal.ts";
import { Upgrade } from "../sockets.ts";
import { Answer } from "../vendor.ts";

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** Ends a call and says when. */
const hangUp: Row = (act) => {
  const call = act.get("calls", act.path.callId) as any;
  const ended = act.fire("calls", call.id, "hangup", { endedAt: call.endedAt ?? iso(act.now), billedAt: null } as any);
  return act.vendor.resources["calls"]!.views["default"]!(ended, act);
};

const startLookup: Row = (act) => {
  const row = act.create("lookups", { outcome: null } as any) as any;
  act.fetch("lookedUp", act.body.url, { lookup: row.id });
  return new Answer(201, { id: row.id, outcome: null });
};

/** A token for an hour, or as many as were asked for. */
const logIn: Row = (act) => {
  if (act.body.password !== "open sesame") throw new Refusal("unauthorized", "wrong password", { rule: "logIn: password" });
  const hours = act.body.hours ?? 1;
  const minted = act.as(act.body.user).mint("login", { scheme: "bearer", scopes: ["calls"], expiresAt: act.now + hours * 3600_000 });
  return { accessToken: minted.text, expiresIn: hours * 3600 };
};

/** Does a bit of everything, and then what its path says: for the rules of transactions. */
const rehearse: Row = (act) => {
  const { kind } = act.path;
  if (kind === "quiet") return new Answer(200, { take: 1 }, { "x-take": "1" });
  const call: any = act.create("calls", { to: "+15555550100" } as any);
  act.fire("calls", call.id, "hangup", { endedAt: iso(act.now) } as any);
  act.schedule("remind", 5, { call: call.id });
  act.fetch("lookedUp", "http://127.0.0.1:9/", { lookup: 1 });
  act.mint("rehearsed", { scheme: "bearer", scopes: ["calls"] });
  if (act.find("calls", "CLfirst")) act.remove("calls", "CLfirst");
  if (kind === "throw") throw new TypeError("a bug of ours");
  if (kind === "refuse") throw new Refusal("rule", "not today", { rule: "rehearse: never" });
  if (kind === "status") return new Answer(299, { take: 1 }, { "x-take": "1" });
  if (kind === "header") return new Answer(200, { take: 1 });
  if (kind === "field") return new Answer(200, { take: 1, extra: true }, { "x-take": "1" });
  if (kind === "silent") return new Answer(200, { take: 1, extra: undefined }, { "x-take": "1" });
  return new Answer(200, { take: 1 }, { "x-take": "1" });
};

const listen: Row = (act) => {
  if (!act.wantsSocket) throw new Refusal("rule", "this is a socket", { rule: "listen: upgrade" });
  return new Upgrade("ear", { names: [] });
};

const putObject: Row = (act) => {
  act.world.store<Uint8Array>("blobs").put(`meridian/${act.path.bucket}/${act.path.key}`, act.body);
  return undefined;
};
const getObject: Row = (act) => {
  const bytes = act.world.store<Uint8Array>("blobs").get(`meridian/${act.path.bucket}/${act.path.key}`);
  if (!bytes) throw new Refusal("not-found", `no object ${act.path.key}`);
  return new Answer(200, bytes, { "content-type": "application/octet-stream" });
};

export const meridianOperations: Record<string, Row> = {
  listCalls: list("calls", { index: "newest" }),
  startCall: create("calls"),
  countActive: reply((act) => ({ active: act.table("calls").count("live", act.account) })),
  listLatest: reply((act) => ({ calls: act.page("calls", "newest", { limit: 2, descending: true }).rows.map((row) => act.vendor.resources["calls"]!.views["default"]!(row, act)) })),
  getCall: read("calls"),
  updateCall: update("calls"),
  removeCall: remove("calls"),
  holdCall: fire("calls", "hold"),
  resumeCall: fire("calls", "resume"),
  hangUp,
  whoAmI: reply(({ principal }) => principal),
  startLookup,
  getLookup: read("lookups"),
  logIn,
  uploadPrompt: reply(({ body }) => ({ name: body.name, bytes: body.audio.bytes?.length ?? null, takes: body.takes ?? null })),
  rehearse,
  listen,
  getReport: unsupported("nobody needs reports yet"),
  putObject,
  getObject,
  addContact: reply(({ body }) => body),
  findContacts: reply(({ query }) => query),
};
