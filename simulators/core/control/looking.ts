import { Act } from "../act.ts";
import { writeHeaders } from "../engine/visit.ts";
import { Refusal } from "../refusal.ts";
import type { Exchange } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { vendorOf, type ControlPart, type ControlVisit } from "./control.ts";
import { hideFields, hideIn, type Hide } from "./hide.ts";

/** What was asked, happened, was told, is stored; secrets are shortened. */
export const lookingRoutes: ControlPart = {
  listExchanges: ({ world, query }) => {
    const after = query["after"] ? Number(/^ex-(\d+)$/.exec(query["after"])?.[1] ?? NaN) : 0;
    if (Number.isNaN(after)) throw new Refusal("rule", `after "${query["after"]}" is no exchange id (ex-12)`);
    const hides = new Map<string, Hide>();
    const hide = (vendor: string) => hides.get(vendor) ?? hides.set(vendor, hideIn(world, vendor)).get(vendor)!;
    const wanted = world.journal
      .all()
      .filter((e) => Number(e.id.slice(3)) > after && (!query["vendor"] || e.vendor === query["vendor"]) && (!query["operationId"] || e.operationId === query["operationId"]))
      .map((e) => writeExchange(world, e, hide(e.vendor)))
      .filter((e) => !query["id"] || e.changes.some((c) => c.id === query["id"]) || e.path.includes(query["id"]));
    return { exchanges: query["after"] ? wanted.slice(0, query["limit"]) : wanted.slice(-query["limit"]), total: world.journal.total };
  },
  listEvents: ({ world, query }) => {
    const wanted = world.events.all().filter((e) => (!query["vendor"] || e.vendor === query["vendor"]) && (!query["name"] || e.name === query["name"]) && (!query["id"] || e.rowId === query["id"]));
    return { events: hideIn(world).value(wanted.slice(-query["limit"])), total: world.events.total };
  },
  listDeliveries: ({ world, query }) => {
    const all = [...world.settled.all(), ...world.outbound.all()].filter((d) => d.kind === "delivery" && (!query["vendor"] || d.vendor === query["vendor"]) && (!query["state"] || d.state === query["state"]));
    const hide = hideIn(world);
    const shown = all.slice(-query["limit"]).map((d) => ({
      ...hide.value(d),
      url: hide.query(d.url),
      nextAttemptAt: world.sends.has(d.id) ? new Date(world.sends.get(d.id)!.dueAt).toISOString() : null,
      attempts: d.attempts.map((a) => ({ ...hide.value(a), url: hide.query(a.url), ...(a.requestHeaders ? { requestHeaders: hide.headers(a.requestHeaders) } : {}) })),
    }));
    return { deliveries: shown };
  },
  listRows: (visit) => {
    const { vendor, resource, plan } = storedIn(visit);
    const rows = [];
    for (const row of visit.world.table(vendor.name, resource).all()) {
      if (visit.query["id"] && String(row[plan.id]) !== visit.query["id"]) continue;
      rows.push(hideFields(row, plan.secrets));
      if (rows.length >= visit.query["limit"]) break;
    }
    return { rows, total: visit.world.table(vendor.name, resource).size };
  },
  putRows: (visit) => {
    const { vendor, resource, plan } = storedIn(visit);
    const account = [...visit.world.credentials.all()].find((c) => c.vendor === vendor.name && c.name === "default")?.account ?? "";
    const act = new Act<any>(visit.world, vendor, account, visit.server.originOf(visit.world.name));
    return visit.world.transact(() => {
      try {
        const ids = visit.body.rows.map((row: any) => (act.put(resource, row) as any)[plan.id]);
        checkViews(vendor, resource, ids, act);
        return { put: ids };
      } catch (error) {
        // Anything may be put in; what the vendor's tables cannot make sense of is no fault of theirs.
        throw error instanceof Refusal ? error : new Refusal("rule", `these rows of ${resource} make no sense: ${(error as Error).message}`);
      }
    });
  },
};

/** The resource that a path names. @throws {Refusal} `not-found` */
export function storedIn(visit: Pick<ControlVisit, "server" | "path">, resource: string = visit.path["resource"]) {
  const vendor = vendorOf(visit);
  if (!Object.hasOwn(vendor.resources, resource)) throw new Refusal("not-found", `${vendor.name} stores no "${resource}"; it stores ${Object.keys(vendor.resources).join(", ")}`);
  return { vendor, resource, plan: vendor.resources[resource]! };
}

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
function writeExchange(world: World, e: Exchange, hide: Hide) {
  const changes = (e.commit?.changes ?? [])
    .filter((c) => c.store.startsWith("rows/"))
    .map((c) => {
      const [, vendor, resource] = c.store.split("/") as [string, string, string];
      const secrets = world.vendors.get(vendor)?.resources[resource]?.secrets ?? [];
      return { resource, id: c.key, before: hide.value(hideFields(c.before, secrets)) ?? null, after: hide.value(hideFields(c.after, secrets)) ?? null };
    });
  const { requestHeaders, requestBody, responseHeaders, responseBody, commit, at, refused, ...rest } = e;
  return {
    ...rest,
    path: hide.query(e.path),
    at: new Date(at).toISOString(),
    requestHeaders: hide.headers(writeHeaders(requestHeaders)),
    requestBody: requestBody?.text !== undefined ? hide.text(requestBody.text) : requestBody?.bytes ? `${requestBody.bytes.length} bytes` : requestBody?.form ? [...requestBody.form.keys()] : null,
    responseHeaders: hide.headers(responseHeaders),
    responseBody: typeof responseBody === "string" ? hide.text(responseBody) : responseBody ? `${responseBody.length} bytes` : null,
    refused: refused && hide.value(refused),
    changes,
    moves: commit?.moves ?? [],
    events: commit?.events.map((event) => ({ id: event.id, name: event.name })) ?? [],
  };
}
