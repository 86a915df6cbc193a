/**
 * What stands at a place, by its name. `person`: somebody, who may be named there or be an id; `party`: somebody on a line, by
 * name or by number.
 */
export type Place = "secret" | "phone" | "name" | "person" | "party";

// Names are compared by how they end when written as one word (`accesstoken`), short ones by their last word.

const SECRETS = [
  "token", "secret", "password", "passwd", "passphrase", "passcode", "signature", "authorization", "credential", "cookie", "bearer",
  "apikey", "accesskey", "accesskeyid", "privatekey", "secretkey", "signingkey", "encryptionkey", "clientkey", "sharedkey", "masterkey", "sessionkey", "sessionid",
  "passwordhash", "passworddigest", "passwordsalt",
];
const SHORT_SECRETS = new Set(["jwt", "otp", "pin", "pwd", "pass", "sig", "auth", "nonce"]);
/** A place in a list is called a token, too: it opens nothing. Nor do counts of what a language model read. */
const NO_SECRET = /(page|next|prev|previous|continuation|cursor|sync)token$|(max|min|total|prompt|completion|input|output|used|cached)tokens$/;

const PHONES = ["phone", "phonenumber", "mobile", "mobilenumber", "msisdn", "whatsapp", "whatsappnumber", "callerid", "callernumber", "dialednumber", "faxnumber", "number"];
const SHORT_PHONES = new Set(["tel", "fax", "did", "ani", "dnis", "cli", "cell"]);
/** Numbers of other things: an order's, a page's. `number` alone is a telephone's where it looks like one. */
const NUMBER_OF = /^$|phone|mobile|whatsapp|fax|tel|call|dial|contact|altern|work|home|office|private|direct|business|emergency|customer|agent|bound|from|^to$|source|target|destination|sender|recipient|subscriber/;

const NAMES = ["firstname", "lastname", "fullname", "givenname", "familyname", "middlename", "maidenname", "nickname", "displayname", "screenname", "username", "loginname", "surname", "forename", "realname"];
const PARTIES = new Set(["from", "to", "source", "target", "destination", "caller", "callee", "sender", "recipient", "subscriber"]);
const PEOPLE = new Set(["customer", "client", "contact", "agent", "manager", "owner", "author", "person", "people", "employee", "supervisor", "assignee", "participant", "visitor", "member", "patient", "user", "creator", "login"]);
const BY_SOMEBODY = new Set(["created", "updated", "assigned", "changed", "deleted", "closed", "handled"]);

const known = new Map<string, Place | undefined>();

/** What a field, header, parameter or element of this name holds; undefined when the name does not tell. */
export function placeOf(name: string): Place | undefined {
  if (!known.has(name)) known.set(name, /e164$/i.test(name) ? "phone" : read(wordsOf(name)));
  return known.get(name);
}

/** Is this the name of something about people? */
export const isPerson = (name: string): boolean => ["person", "party"].includes(placeOf(name)!);

/** Secrets that may be numbers. Under `token` a number counts something. */
export const isCode = (name: string): boolean => /^(pin|otp|pwd|pass|passcode|password|secret)s?$/.test(wordsOf(name).at(-1) ?? "");

function read(words: readonly string[]): Place | undefined {
  const [last, before] = [singular(words.at(-1) ?? ""), words.slice(0, -1).findLast((word) => word !== "id") ?? ""];
  const joined = words.join("");
  const ends = (endings: readonly string[]) => endings.some((end) => singular(joined).endsWith(end));
  if (NO_SECRET.test(joined)) return undefined;
  if (ends(SECRETS) || SHORT_SECRETS.has(last)) return "secret";
  if (ends(NAMES) || (last === "name" && (PEOPLE.has(singular(before)) || PARTIES.has(before)))) return "name";
  if (last === "by" && BY_SOMEBODY.has(before)) return "name";
  if (/^(number|no)$/.test(last) ? NUMBER_OF.test(before) : ends(PHONES) || SHORT_PHONES.has(last)) return "phone";
  if (words.length === 1 && PARTIES.has(last)) return "party";
  return PEOPLE.has(last) || PARTIES.has(last) ? "person" : undefined;
}

/** `customerFullName`, `customer_full_name` and `X-Customer-Full-Name2` are customer, full, name. */
export function wordsOf(name: string): string[] {
  const apart = name.replace(/^x-/i, "").replace(/([a-z\d])(?=[A-Z])/g, "$1 ").replace(/([A-Z])(?=[A-Z][a-z])/g, "$1 ");
  return apart.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== "");
}

const singular = (word: string): string => (word.length > 3 && word !== "dnis" ? word.replace(/(?<=[^s])s$/, "") : word);
