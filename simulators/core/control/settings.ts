import { Refusal } from "../refusal.ts";
import { readSetting } from "../settings.ts";
import { redact } from "../world/credential.ts";
import { vendorOf, type ControlPart, type ControlVisit } from "./control.ts";
import { hideIn } from "./hide.ts";

/** Switches and subscriptions: what a vendor lets its customer set in its own web pages. */
export const settingsRoutes: ControlPart = {
  getSettings: (visit) => show(visit),
  putSettings: (visit) => {
    const vendor = vendorOf(visit);
    const store = visit.world.store<Record<string, unknown>>("settings");
    const next = { ...store.get(vendor.name) };
    for (const [name, value] of Object.entries(visit.body)) next[name] = readSetting(vendor.name, vendor.settings, name, value);
    visit.world.transact(() => store.put(vendor.name, next));
    return show(visit);
  },
  getSubscriptions: (visit) => ({ subscriptions: subscriptionsOf(visit) }),
  putSubscriptions: (visit) => {
    const vendor = vendorOf(visit);
    const { world, body } = visit;
    const credentials = [...world.credentials.all()].filter((c) => c.vendor === vendor.name);
    const accounts = [...new Set(credentials.map((c) => c.account))];
    const account = credentials.find((c) => c.name === "default")?.account;
    for (const { events, account: whose } of body.subscriptions) {
      // Nobody would ever be told.
      if (whose !== undefined && !accounts.includes(whose)) throw new Refusal("rule", `${vendor.name} has no account "${whose}" in this world; it has ${accounts.join(", ")}`);
      const unknown = (events ?? []).find((name: string) => !vendor.contract.events.includes(name));
      if (unknown) throw new Refusal("rule", `${vendor.name} has no event "${unknown}"; it has ${vendor.contract.events.join(", ")}`);
    }
    world.transact(() => {
      for (const old of [...world.subscriptions.all()]) if (old.vendor === vendor.name) world.subscriptions.delete(old.id);
      body.subscriptions.forEach((given: any, i: number) => world.subscriptions.put(`${vendor.name}/${i}`, { account: account ?? "", ...given, id: `${vendor.name}/${i}`, vendor: vendor.name }));
    });
    return { subscriptions: subscriptionsOf(visit) };
  },
};

function show(visit: ControlVisit): unknown {
  const vendor = vendorOf(visit);
  const values = visit.world.store<Record<string, unknown>>("settings").get(vendor.name) ?? {};
  return {
    settings: Object.fromEntries(
      Object.entries(vendor.settings).map(([name, s]) => [name, { value: s.kind === "secret" ? redact(String(values[name])) : values[name], default: s.default, ...(s.choices ? { choices: s.choices } : {}), kind: s.kind, summary: s.summary, provenance: s.provenance }]),
    ),
  };
}

const subscriptionsOf = (visit: ControlVisit) => {
  const vendor = vendorOf(visit);
  return [...visit.world.subscriptions.all()].filter((s) => s.vendor === vendor.name).map((s) => ({ ...s, url: hideIn(visit.world).query(s.url), ...(s.secret === undefined ? {} : { secret: redact(s.secret) }) }));
};
