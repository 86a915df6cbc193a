import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct } from "../resources.ts";
import type { StoredTicket } from "../resources/forms.ts";
import { changeUser } from "../resources/identify.ts";
import type { StoredUser } from "../resources/users.ts";
import { customerOf } from "./ticket.ts";

/**
 * Logs in with a ticket: an agent, a known customer, or one who is made by it.
 * @throws {Refusal} `rule` when it is too old
 */
export function redeem(act: CommboxAct, ticket: StoredTicket): { managerId: number } | { userId: number } {
  if (ticket.expiresAt <= act.now) throw new Refusal("rule", "the ticket is expired", { rule: "life of a ticket" });
  if (ticket.oneTimeUse) act.remove("tickets", ticket.id);
  if (ticket.managerId !== null) return { managerId: ticket.managerId };
  const known = ticket.userId === null ? customerOf(act, ticket.given) : act.get("users", ticket.userId);
  if (!known) return { userId: newCustomer(act, ticket).id };
  return { userId: ticket.given.overrideUserInfo ? changeUser(act, known, sentOf(ticket)).id : known.id };
}

function newCustomer(act: CommboxAct, { given }: StoredTicket): StoredUser {
  const user = act.create("users", { firstName: given.firstName ?? null, lastName: given.lastName ?? null, email: given.email ?? null, uniqueId: given.uniqueId ?? null, phone1: given.phone1 ?? null });
  act.publish("User.OnNew", user, {}, { resource: "users", rowId: String(user.id) });
  return user;
}

const sentOf = ({ given }: StoredTicket) => ({
  ...(given.firstName === undefined ? {} : { FirstName: given.firstName }), ...(given.lastName === undefined ? {} : { LastName: given.lastName }),
  ...(given.email === undefined ? {} : { Email: given.email }), ...(given.uniqueId === undefined ? {} : { UniqueId: given.uniqueId }), ...(given.phone1 === undefined ? {} : { Phone1: given.phone1 }),
});
