/** ISO 8601 with `T` or a space between; time, seconds, fraction and zone may be missing, as the framework reads it. */
const ISO = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?([.,]\d{1,6})?(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;

export interface Instant {
  /** UTC, with the fraction that was given: "2024-02-28T10:30:00Z". */
  readonly text: string;
  /** For comparing: microseconds since 1970. */
  readonly micros: number;
}

/** Reads a time; one without a zone is UTC. @returns undefined for what is no time, such as the 30th of February */
export function readTime(given: string): Instant | undefined {
  const [, day, time = "00:00", seconds = ":00", fraction = "", zone = "Z"] = ISO.exec(given) ?? [];
  if (day === undefined) return undefined;
  const wall = `${day}T${time}${seconds}`;
  const asUtc = Date.parse(`${wall}Z`);
  // The 30th of February is read as the 2nd of March: it is no time. Midnight as 24:00 is none either.
  if (Number.isNaN(asUtc) || new Date(asUtc).getUTCDate() !== Number(day.slice(8)) || time.startsWith("24")) return undefined;
  const offset = minutesOf(zone);
  if (offset === undefined) return undefined;
  const at = asUtc - offset * 60_000;
  const micros = Number(fraction.slice(1).padEnd(6, "0"));
  const shown = micros === 0 ? "" : `.${fraction.slice(1)}`;
  return { text: `${offset === 0 ? wall : new Date(at).toISOString().slice(0, 19)}${shown}Z`, micros: at * 1000 + micros };
}

/** Minutes east of UTC. */
function minutesOf(zone: string): number | undefined {
  const [, sign, hours, minutes = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (hours === undefined) return 0;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
