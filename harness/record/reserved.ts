// Numbers that are kept free for fiction belong to nobody, in a sandbox as in a simulator. They stay as they are: stories write them
// by hand and expect them back. An address at a host that is kept free reaches nobody, too, yet may name somebody
// (dana.levi@example.com in data that was made harmless): it stays only where everything is invented, in a simulator.

/** +1 AAA 555 01NN, and what Ofcom keeps for drama (07700 900NNN, 01632 960NNN, 020 7946 0NNN). */
const NUMBERS = [/^1?[2-9]\d{2}55501\d{2}$/, /^(?:44|0)0?(?:7700900|1632960|2079460)\d{3}$/];
const HOSTS = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/i;

/** Area codes that nobody has been given, so that no stand-in is a number that somebody wrote: 29N, 39N, … */
export const STAND_IN_AREAS = 80;
export const standInArea = (n: number): string => `${2 + (Math.floor(n / 10) % 8)}9${n % 10}`;
const STAND_IN = /^1?[2-9]9\d55501\d{2}$/;
export const STAND_IN_HOST = "redacted.example";

export function isNobodysNumber(written: string): boolean {
  const digits = written.replace(/\D/g, "").replace(/^00/, "");
  return NUMBERS.some((pattern) => pattern.test(digits)) && !STAND_IN.test(digits);
}

/** Only where everything is invented. */
export function isNobodysAddress(email: string): boolean {
  const host = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return HOSTS.test(host) && host !== STAND_IN_HOST;
}
