import type { components } from "../../../contracts/gen/commbox.ts";
import { show } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { isPerson, type StoredManager } from "../resources/managers.ts";
import { brandOf } from "../resources/streams.ts";
import type { StoredUser } from "../resources/users.ts";

type Sent = components["schemas"]["TicketCreate"];

/** How long a ticket lives. contracts/commbox/sources-2.md#tickets */
const CONSOLE_SECONDS = 60;
const CHAT_SECONDS = 300;

/** A ticket for an agent when `username` is there, else for a customer, who need not be known yet. */
export const createTicket: Handler<"Create_Ticket"> = (act) => {
  const { data } = act.body;
  assertBrand(act, data.brand);
  const manager = data.username === undefined ? undefined : agentOf(act, data.username, data);
  const user = manager ? undefined : customerOf(act, data);
  const expiresAt = act.now + (manager ? CONSOLE_SECONDS : CHAT_SECONDS) * 1000;
  const ticket = act.create("tickets", { managerId: manager?.id ?? null, userId: user?.id ?? null, given: data, oneTimeUse: data.oneTimeUse ?? false, expiresAt });
  return show(act, "tickets", ticket) as { encpryptedString: string };
};

function assertBrand(act: CommboxAct, name: string): void {
  if (brandOf(act).name.toLowerCase() !== name.toLowerCase()) throw new Refusal("rule", `this account is not called ${name}`, { rule: "Create_Ticket: brand", code: "Invalid parameters" });
}

/** @throws {Refusal} `not-found` when nobody has this user name beside what else was sent */
function agentOf(act: CommboxAct, userName: string, { email }: Sent): StoredManager {
  const found = [...act.each("managers", "account")].find((manager) => isPerson(manager) && manager.userName === userName && (email === undefined || manager.email.toLowerCase() === email.toLowerCase()));
  if (!found) throw new Refusal("not-found", `no agent is called ${userName} and known by what was sent`, { rule: "agents of this account" });
  return found;
}

/** The strongest identifier that is known wins: the account's own id, the phone, the mail address. */
export function customerOf(act: CommboxAct, { uniqueId, phone1, email }: Sent): StoredUser | undefined {
  const by = (index: "uniqueId" | "phone" | "email", value: string | undefined) => (value === undefined ? undefined : act.table("users").first(index, `${act.account}/${value}`));
  return by("uniqueId", uniqueId) ?? by("phone", phone1) ?? by("email", email);
}
