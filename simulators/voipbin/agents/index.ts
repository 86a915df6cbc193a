import { read, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan } from "../../core/vendor.ts";
import { uuid } from "../ids.ts";
import { createdAt, live } from "../pages.ts";
import { stampOf } from "../times.ts";
import { agentShown, callerOf, type Agent } from "./agents.ts";
import { addresses, basics, byPath, changeAgent, changeStatus, DeleteAgentsId, GetAgents, password, PostAgents, PutAgentsIdPermission, tagIds } from "./handlers.ts";

// Agents: who logs in and takes calls.

export const rows = {
  GetMe: (act) => agentShown(callerOf(act)),
  GetAgents,
  PostAgents,
  GetAgentsId: read("agents"),
  PutAgentsId: changeAgent(byPath, basics),
  DeleteAgentsId,
  PutAgentsIdAddresses: changeAgent(byPath, addresses),
  PutAgentsIdPassword: changeAgent(byPath, password),
  PutAgentsIdPermission,
  PutAgentsIdStatus: changeStatus(byPath),
  PutAgentsIdTagIds: changeAgent(byPath, tagIds),
} satisfies Record<string, Row>;

export const resources = {
  agents: resource<Agent>()({
    owner: "customer_id",
    newId: uuid,
    defaults: (act) => ({ status: "offline", detail: "", ring_method: "ringall", tag_ids: [], addresses: [], tm_create: stampOf(act) }),
    indexes: {
      live,
      /** Names are of the whole platform. */
      username: { by: (row) => (row.tm_delete ? undefined : row.username.toLowerCase()) },
      /** Who is in a state, by customer. */
      status: { by: (row) => (row.tm_delete ? undefined : `${row.customer_id}/${row.status}`), order: createdAt },
    },
    views: { default: agentShown },
    secrets: ["password"],
  }),
};

export const lifecycles: Record<string, LifecycleCode> = { agent: { field: "status" } };

const told = (resource: string): EventPlan => ({ resource, payload: agentShown });
export const events: Record<string, EventPlan> = { agent_created: told("agents"), agent_updated: told("agents"), agent_deleted: told("agents"), agent_status_updated: told("agents") };
