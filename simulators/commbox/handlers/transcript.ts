import type { CommboxAct, Handler } from "../resources.ts";
import { messagesOf } from "../resources/conversation-views.ts";
import type { StoredConversation, StoredMessage } from "../resources/conversations.ts";
import { conversationUserView } from "../resources/users.ts";
import { spokenDate } from "../time.ts";
import { conversationIn } from "./objects.ts";

/** A conversation as text, under the published misspelling and under the name that clients read. */
export const getObjectTranscript: Handler<"Get_Object_Transcript"> = (act) => {
  const row = conversationIn(act, act.path.STREAM_ID, act.path.OBJECT_ID);
  const text = transcriptOf(act, row);
  const { id, uniqueId, phone1, phone2, email, firstName, lastName, gender, numberIdentities, locale, birthday, remarks } = conversationUserView(act, row.userId, row.identityId);
  const user = { id, uniqueId, phone1, phone2, email, firstName, lastName, gender, numberIdentities, locale, birthday, remarks };
  return [{ objectId: row.id, streamid: row.streamId, substreamid: row.subStreamId, trasncript: text, transcript: text, user }];
};

/** Blocks of three lines, oldest first: the time in brackets, who speaks, what is said. */
function transcriptOf(act: CommboxAct, row: StoredConversation): string {
  const said = messagesOf(act, row.id);
  const first = said[0]?.message === row.message && said[0].managerId === row.managerId ? [] : [row];
  return [...first, ...said].map((line) => `[${spokenDate(line.createdAt)}]\n${speaker(act, line)}\n${line.message}\n`).join("");
}

function speaker(act: CommboxAct, line: Pick<StoredMessage, "managerId" | "userId" | "identityId">): string {
  const manager = line.managerId === 0 ? undefined : act.find("managers", line.managerId);
  if (line.managerId !== 0) return manager ? `${manager.firstName} ${manager.lastName}` : String(line.managerId);
  const user = conversationUserView(act, line.userId, line.identityId);
  return [user.firstName, user.lastName].filter(Boolean).join(" ") || user.identity?.streamProviderId || String(line.userId);
}
