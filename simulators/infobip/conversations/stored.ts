import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import { shown } from "../shown.ts";

export type ConversationStatus = "OPEN" | "WAITING" | "SOLVED" | "CLOSED";
export type Priority = "URGENT" | "HIGH" | "NORMAL" | "LOW";
export const PRIORITIES: readonly Priority[] = ["URGENT", "HIGH", "NORMAL", "LOW"];

/** What was filled in for a field of the form. */
export interface Disposition {
  readonly fieldId: string;
  readonly dispositionId: string;
  readonly dispositionValue: string;
}

export interface Conversation {
  readonly id: string;
  readonly account: string;
  /** Number that people say to each other; events carry it. */
  readonly shortId: number;
  readonly status: ConversationStatus;
  readonly priority: Priority;
  readonly topic: string | null;
  readonly summary: string | null;
  readonly queueId: string | null;
  /** An agent or a bot. */
  readonly agentId: string | null;
  /** Who gave it up or lost it last: does not get it back at once. */
  readonly leftBy: string | null;
  readonly channel: string;
  readonly direction: "INBOUND" | "OUTBOUND";
  /** Addresses of the thread: the customer's and our own. */
  readonly customer: string | null;
  readonly sender: string | null;
  readonly customerName: string | null;
  readonly personId: string | null;
  readonly country: string | null;
  /** Ids of tags of the catalogue. */
  readonly tags: readonly string[];
  readonly formId: string | null;
  readonly dispositions: readonly Disposition[];
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly lastMessage: { readonly from: string; readonly to: string; readonly direction: "INBOUND" | "OUTBOUND"; readonly channel: string } | null;
  /** From -1 to 1. */
  readonly sentiment: number;
  /** When the last message about closed hours went out. */
  readonly awaySentAt: Us | null;
  readonly createdAt: Us;
  readonly updatedAt: Us;
  readonly closedAt: Us | null;
}

/** Nobody has it and somebody should: where it stands in line. Calls wait elsewhere. */
export const waits = ({ status, agentId, queueId, channel }: Conversation): boolean => agentId === null && queueId !== null && (status === "OPEN" || status === "WAITING") && !isCall(channel);
/** Takes up room of whoever has it. */
const burdens = ({ status, channel }: Conversation): boolean => (status === "OPEN" || status === "WAITING") && !isCall(channel);
/** Channels of calls: their conversations are not handed out like messages. */
export const isCall = (channel: string): boolean => ["CALLS", "VOICE", "VIDEO", "WHATSAPP_CALLS", "VIBER_CALLS"].includes(channel);

export const threadOf = (account: string, channel: string, customer: string, sender: string): string => [account, channel, customer, sender].join("|");
/** Key of the group of an index that belongs to one agent, queue, customer … of an account. */
export const groupOf = (account: string, id: string): string => `${account}|${id}`;

const ofAgent = ({ account, agentId }: Conversation): string | undefined => (agentId === null ? undefined : groupOf(account, agentId));

export const conversations = resource<Conversation>()({
  newId: uuid,
  defaults: (act) => {
    const createdAt = act.stamp();
    return {
      shortId: 1000 + act.world.next("shortId/infobip"), status: "OPEN", priority: "NORMAL", topic: null, summary: null, queueId: null, agentId: null, leftBy: null,
      channel: "NO_CHANNEL", direction: "INBOUND", customer: null, sender: null, customerName: null, personId: null, country: null, tags: [], formId: null, dispositions: [],
      metadata: null, lastMessage: null, sentiment: 0, awaySentAt: null, createdAt, updatedAt: createdAt, closedAt: null,
    };
  },
  indexes: {
    id: { by: (row) => row.account },
    createdAt: { by: (row) => row.account, order: (row) => row.createdAt },
    updatedAt: { by: (row) => row.account, order: (row) => row.updatedAt },
    closedAt: { by: (row) => (row.closedAt === null ? undefined : row.account), order: (row) => row.closedAt ?? 0 },
    agentId: { by: ofAgent },
    agentCreatedAt: { by: ofAgent, order: (row) => row.createdAt },
    agentUpdatedAt: { by: ofAgent, order: (row) => row.updatedAt },
    /** Live conversations of a customer's address with one of ours on a channel. */
    thread: { by: (row) => (row.status === "CLOSED" || row.customer === null || row.sender === null ? undefined : threadOf(row.account, row.channel, row.customer, row.sender)), order: (row) => row.createdAt },
    /** Live conversations of a customer, whatever the channel: calls join them. */
    customer: { by: (row) => (row.status === "CLOSED" || row.customer === null ? undefined : groupOf(row.account, row.customer)), order: (row) => row.createdAt },
    /** All conversations of a customer that somebody had: for sticky assignment. */
    had: { by: (row) => (row.customer === null || row.agentId === null ? undefined : groupOf(row.account, row.customer)), order: (row) => row.updatedAt },
    queue: { by: (row) => (row.queueId === null || row.status === "CLOSED" ? undefined : groupOf(row.account, row.queueId)), order: (row) => row.createdAt },
    /** Urgent ones first, then who came first. */
    waiting: { by: (row) => (waits(row) ? groupOf(row.account, row.queueId!) : undefined), order: (row) => `${PRIORITIES.indexOf(row.priority)}|${String(row.createdAt).padStart(17, "0")}` },
    load: { by: (row) => (burdens(row) ? ofAgent(row) : undefined), order: (row) => row.createdAt },
    live: { by: (row) => (row.status === "CLOSED" ? undefined : ofAgent(row)), order: (row) => row.createdAt },
    finished: { by: (row) => (row.status === "CLOSED" ? ofAgent(row) : undefined), order: (row) => row.createdAt },
  },
  views: {
    default: (row) =>
      shown({
        id: row.id,
        topic: row.topic,
        summary: row.summary,
        status: row.status,
        priority: row.priority,
        queueId: row.queueId,
        agentId: row.agentId,
        createdAt: instant(row.createdAt),
        updatedAt: instant(row.updatedAt),
        closedAt: row.closedAt === null ? null : instant(row.closedAt),
      }),
  },
});
