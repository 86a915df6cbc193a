/** World time as a person writes it: "31s", "16m", "2h", "1d". */
export type Duration = `${number}${"s" | "m" | "h" | "d"}`;

const UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** Seconds of a duration. @throws Error when the text is none */
export function secondsOf(duration: Duration): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(duration) ?? [];
  if (digits === undefined) throw new Error(`"${duration}" is no duration; write "31s", "16m", "2h" or "1d"`);
  return Number(digits) * UNIT_SECONDS[unit as keyof typeof UNIT_SECONDS];
}
