const EMPTY = /^actions:[ \t]*(?:\[\s*\]|null|~)?[ \t]*(#.*)?$/m;

/** An overlay whose list of actions stands open at its end: what follows are its next actions. What stood there stays. */
export function withOpenList(text: string): string {
  const ended = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  if (EMPTY.test(ended)) return ended.replace(EMPTY, (_, comment?: string) => `actions:${comment ? ` ${comment}` : ""}`);
  return /^actions:/m.test(ended) ? ended : `${ended}actions:\n`;
}
