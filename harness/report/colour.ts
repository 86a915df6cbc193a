/** Are colours shown? NO_COLOR forbids them and FORCE_COLOR asks for them (0 and false do not); else they are for a terminal that knows them. A pipe is no terminal, in CI neither. */
export function showsColours({ NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>> = process.env, terminal = process.stdout.isTTY === true): boolean {
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== "0" && FORCE_COLOR !== "false" : terminal && TERM !== "dumb";
}
