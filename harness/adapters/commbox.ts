import { bearer } from "./bearer.ts";
import type { EventSubject } from "../received-event.ts";
import { type Adapter, get, instant } from "./adapter.ts";
import { commboxGuards } from "./commbox-guards.ts";
import { commboxRows } from "./commbox-rows.ts";
import { commboxStates } from "./commbox-states.ts";

/** CommBox writes `dd-MM-yyyy HH:mm:ss` in every event but Object.OnNew, which has `yyyy-MM-dd`. UTC, whole seconds. */
const eventInstant = (stamp: unknown) => (typeof stamp === "string" ? instant(`${stamp.replace(/^(\d\d)-(\d\d)-(\d{4})/, "$3-$2-$1").replace(" ", "T")}Z`) : undefined);

/** Subscriptions of the SOAP kind get XML: the name is an attribute of `Event`, and the first `Id` is the row's. */
function subjectInXml(text: string): EventSubject | undefined {
  const name = /<Event\b[^>]*\bName="([^"]+)"/.exec(text)?.[1];
  const rowId = /<(?:Id|ObjectId)>(\d+)</.exec(text)?.[1];
  return name === undefined ? undefined : { name, data: undefined, ...(rowId === undefined ? {} : { rowId }) };
}

/** CommBox: subscriptions are made in the console; deliveries are not signed. */
export const commbox: Adapter = {
  vendor: "commbox",
  pollSeconds: 2,
  subscribing: "control",
  authenticate: (record) => bearer("commbox", record),
  verify: () => undefined,

  subject({ body, text }) {
    if (body === undefined) return subjectInXml(text);
    const name = get(body, "Event", "Name");
    if (typeof name !== "string") return undefined;
    // The wrapper holds one entity beside its own fields: Object, User, Tag, Satisfaction, Form, Chat.
    const data = get(body, "Event", name.split(".")[0]!);
    const inner = get(get(data, "Activities") ?? get(data, "Children"), "0");
    const [rowId, innerId] = [get(data, "Id"), get(inner, "Id")];
    return {
      name,
      data,
      ...(rowId === undefined ? {} : { rowId: String(rowId) }),
      // Only what is made once can be told apart: a new conversation, a line of its log, a message.
      ...(innerId !== undefined ? { key: `${name} ${String(innerId)}` } : name === "Object.OnNew" ? { key: `${name} ${String(rowId)}` } : {}),
      at: eventInstant(get(inner, "CreateDate") ?? get(data, "CreateDate")),
    };
  },

  states: commboxStates,
  rows: commboxRows,
  answers: { redeemTicket: ["managerId"] },
  probe: { operation: "systemStatus" },
  ...commboxGuards,

  times: [["createdTime", "closedTime"], ["createdTime", "updatedTime"]],
  orders: {
    // Only what is sorted by creation can be followed in the rows themselves: other times may be null.
    Get_Stream_Objects: ({ sort = "desc", order = "createdtime" }) => (order === "createdtime" ? { by: "createdTime", direction: sort === "asc" ? "ascending" : "descending" } : undefined),
  },

  pages: {
    // No total and no next link: a page that is not full was the last.
    Get_Stream_Objects: (body, query) => {
      const rows = body["data"] as readonly unknown[];
      const size = Number(query["pageSize"] ?? 100);
      return { rows, next: rows.length < size ? undefined : { ...query, pageNumber: Number(query["pageNumber"] ?? 0) + 1 } };
    },
  },
};
