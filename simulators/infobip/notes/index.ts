import { show } from "../../core/behaviours.ts";
import { moved } from "../conversations/moves.ts";
import { groupOf } from "../conversations/stored.ts";
import { corePage } from "../pages.ts";
import { against, unknownRow } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { done } from "../shown.ts";
import { notes, type Note } from "./stored.ts";

type Given = string | { text: string; attachments?: { id: string }[] };

/** A text stays a text; files are described by what is known of them, which is their id. */
function contentOf(type: Note["type"], given: Given): Note["content"] {
  if (type === "INTERNAL") return typeof given === "string" ? given : given.text;
  if (typeof given === "string" || !given.attachments?.length) throw against("an ATTACHMENT note has attachments", "must not be empty", "content.attachments");
  return { text: given.text, attachments: given.attachments.map(({ id }) => ({ id, fileName: id })) };
}

const told = ({ id, type, content }: Note): object => ({ id, type, content: typeof content === "string" ? { text: content } : content });

/** A note of this conversation; another's is unknown. */
function noteOf(act: InfobipAct, { conversationId, noteId }: { conversationId: string; noteId: string }): Note {
  const { id } = act.get("conversations", conversationId);
  const note = act.find("notes", noteId);
  return note?.conversationId === id ? note : act.get("notes", "");
}

const getNotes: Handler<"getNotes"> = (act) => {
  const { id } = act.get("conversations", act.path.conversationId);
  return corePage(act, "notes", "notes", { id: "id", createdAt: "createdAt", updatedAt: "updatedAt" }, { group: groupOf(act.account, id) }) as any;
};

const createNote: Handler<"createNote"> = (act) => {
  const { id } = act.get("conversations", act.path.conversationId);
  const { type = "INTERNAL", content, agentId = null } = act.body as any;
  if (agentId !== null && !act.find("agents", agentId)) throw unknownRow("agent", agentId);
  const note = act.create("notes", { conversationId: id, agentId, type, content: contentOf(type, content) });
  moved(act, id, "addNote", {}, { note: told(note), by: agentId ?? undefined });
  return show(act, "notes", note) as any;
};

const getNote: Handler<"getNote"> = (act) => show(act, "notes", noteOf(act, act.path)) as any;

const updateNote: Handler<"updateNote"> = (act) => {
  const before = noteOf(act, act.path);
  const { type = before.type, content } = act.body as any;
  const note = act.update("notes", before.id, { type, content: contentOf(type, content), updatedAt: act.stamp() });
  moved(act, note.conversationId, "changeNote", {}, { note: told(note) });
  return show(act, "notes", note) as any;
};

const deleteNote: Handler<"deleteNote"> = (act) => {
  const note = act.remove("notes", noteOf(act, act.path).id);
  moved(act, note.conversationId, "removeNote", {}, { note: told(note) });
  return done("Note deleted");
};

export const rows = { getNotes, createNote, getNote, updateNote, deleteNote };

export const resources = { notes };
