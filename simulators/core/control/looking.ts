import { Act } from "../act.ts";
import { writeHeaders } from "../engine/visit.ts";
import { Refusal } from "../refusal.ts";
import { redact } from "../world/credential.ts";
import type { Exchange } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { originOf, vendorOf, type ControlPart } from "./control.ts";

/** What was asked, happened, was told, is stored; secrets are shortened. */
export const lookingRoutes: ControlPart = {
  listExchanges: ({ world, query }) => {
    const after = query["after"] ? Number(/^ex-(\d+)$/.exec(query["after"])?.[1] ?? NaN) : 0;
    if (Number.isNaN(after)) throw new Refusal("rule", `after "${query["after"]}" is no exchange id (ex-12)`);
    const wanted = world.journal
      .all()
      .filter((e) => Number(e.id.slice(3)) > after && (!query["vendor"] || e.vendor === query["vendor"]) && (!query["operationId"] || e.operationId === query["operationId"]))
      .map((e) => writeExchange(world, e))
      .filter((e) => !query["id"] || e.changes.some((c) => c.id === query["id"]) || e.path.includes(query["id"]));
    return { exchanges: query["after"] ? wanted.slice(0, query["limit"]) : wanted.slice(-query["limit"]), total: world.journal.total };
  },
  listEvents: ({ world, query }) => {
    const wanted = world.events.all().filter((e) => (!query["vendor"] || e.vendor === query["vendor"]) && (!query["name"] || e.name === query["name"]) && (!query["id"] || e.rowId === query["id"]));
    return { events: wanted.slice(-query["limit"]), total: world.events.total };
  },
  listDeliveries: ({ world, query }) => {
    const all = [...world.settled.all(), ...world.outbound.all()].filter((d) => d.kind === "delivery" && (!query["vendor"] || d.vendor === query["vendor"]) && (!query["state"] || d.state === query["state"]));
    const shown = all.slice(-query["limit"]).map((d) => ({
      ...d,
      nextAttemptAt: world.sends.has(d.id) ? new Date(world.sends.get(d.id)!.dueAt).toISOString() : null,
      attempts: d.attempts.map((a) => ({ ...a, ...(a.requestHeaders ? { requestHeaders: hideHeaders(a.requestHeaders) } : {}) })),
    }));
    return { deliveries: shown };
  },
  listRows: (visit) => {
    const vendor = vendorOf(visit);
    const plan = vendor.resources[visit.path["resource"]];
    if (!plan) throw new Refusal("not-found", `${vendor.name} stores no "${visit.path["resource"]}"; it stores ${Object.keys(vendor.resources).join(", ")}`);
    const rows = [];
    for (const row of visit.world.table(vendor.name, visit.path["resource"]).all()) {
      if (visit.query["id"] && String(row[plan.id]) !== visit.query["id"]) continue;
      rows.push(hideFields(row, plan.secrets));
      if (rows.length >= visit.query["limit"]) break;
    }
    return { rows, total: visit.world.table(vendor.name, visit.path["resource"]).size };
  },
  putRows: (visit) => {
    const vendor = vendorOf(visit);
    const resource = visit.path["resource"];
    const plan = vendor.resources[resource];
    if (!plan) throw new Refusal("not-found", `${vendor.name} stores no "${resource}"`);
    const account = [...visit.world.credentials.all()].find((c) => c.vendor === vendor.name && c.name === "default")?.account ?? "";
    const act = new Act<any>(visit.world, vendor, account, originOf(visit));
    return visit.world.transact(() => {
      const ids = visit.body.rows.map((row: any) => (act.put(resource, row) as any)[plan.id]);
      checkViews(vendor, resource, ids, act);
      return { put: ids };
    });
  },
};

/** Put rows must be showable: a view that the contract's entity schema refuses would only fail later. @throws {Refusal} */
function checkViews(vendor: ReturnType<typeof vendorOf>, resource: string, ids: unknown[], act: Act<any>): void {
  for (const [index, doc] of vendor.contract.bundle.documents.entries()) {
    for (const [name, schema] of Object.entries<any>(doc.components?.schemas ?? {})) {
      if (schema["x-entity"] !== resource || name !== entityOf(vendor, resource)) continue;
      for (const id of ids) {
        const shown = vendor.resources[resource]!.views["default"]!(act.table(resource).get(id as string), act);
        const errors = vendor.contract.checkAt(index, `/components/schemas/${name}`)(shown);
        if (errors) throw new Refusal("rule", `${resource} ${id} does not fit ${name}: ${errors[0]?.instancePath} ${errors[0]?.message}`);
      }
    }
  }
}

const entityOf = (vendor: ReturnType<typeof vendorOf>, resource: string) => vendor.machinesOf[resource]?.find((m) => m.contract.entity)?.contract.entity;

/** An exchange written out, with the rule that refused and the rows before and after. */
export function writeExchange(world: World, e: Exchange) {
  const changes = (e.commit?.changes ?? [])
    .filter((c) => c.store.startsWith("rows/"))
    .map((c) => {
      const [, vendor, resource] = c.store.split("/") as [string, string, string];
      const secrets = world.vendors.get(vendor)?.resources[resource]?.secrets ?? [];
      return { resource, id: c.key, before: hideFields(c.before, secrets) ?? null, after: hideFields(c.after, secrets) ?? null };
    });
  const { requestHeaders, requestBody, responseBody, commit, at, ...rest } = e;
  return {
    ...rest,
    path: hideQuery(e.path),
    at: new Date(at).toISOString(),
    requestHeaders: hideHeaders(writeHeaders(requestHeaders)),
    requestBody: hideText(requestBody?.text) ?? (requestBody?.bytes ? `${requestBody.bytes.length} bytes` : requestBody?.form ? [...requestBody.form.keys()] : null),
    responseBody: typeof responseBody === "string" ? hideText(responseBody) : responseBody ? `${responseBody.length} bytes` : null,
    changes,
    moves: commit?.moves ?? [],
    events: commit?.events.map((event) => ({ id: event.id, name: event.name })) ?? [],
  };
}

const SECRET = /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|.*(token|secret|password|signature).*)$/i;

const hideHeaders = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, SECRET.test(k) ? v.replace(/^(\w+ )?(.*)$/s, (_, scheme = "", secret) => `${scheme}${redact(secret)}`) : v]));

const hideQuery = (path: string) => path.replace(/([?&][^=&]*(?:token|secret|password|signature|credential)[^=&]*=)([^&]+)/gi, (_, name, value) => `${name}${redact(value)}`);

/** JSON text without the values of fields that are named like secrets, and links without their signatures. */
const hideText = (text: string | undefined): string | undefined =>
  text
    ?.replace(/("[^"]*(?:token|secret|password|apikey|api_key|signature)[^"]*"\s*:\s*")((?:[^"\\]|\\.)*)"/gi, (_, name, value) => `${name}${redact(value)}"`)
    .replace(/((?:Signature|sig|token|Credential)=)([A-Za-z0-9%._~/+-]{8,})/g, (_, name, value) => `${name}${redact(value)}`);

const hideFields = (row: any, secrets: readonly string[]) => (row && secrets.length ? Object.fromEntries(Object.entries(row).map(([k, v]) => [k, secrets.includes(k) && typeof v === "string" ? redact(v) : v])) : row);
