/** The parts of a URL that may say something, each changed by itself. */
export interface AddressParts {
  /** Of `https://user:password@host`. */
  readonly user: (text: string) => string;
  readonly password: (text: string) => string;
  /** @param before - the segment before this one: `/phones/4915…` */
  readonly segment: (text: string, before: string) => string;
  readonly parameter: (name: string, text: string) => string;
}

/** A URL, or a path with a query, with its parts changed; order and odd encodings stay. */
export function changeAddress(url: string, parts: AddressParts): string {
  const [rest, fragment] = split(url, "#");
  const [address, query] = split(rest, "?");
  const [, origin = "", path = ""] = /^([a-z][\w+.-]*:\/\/[^/]*)?(.*)$/is.exec(address) ?? [];
  const segments = path.split("/");
  const changed = userinfo(origin, parts) + segments.map((segment, i) => encoded(segment, (plain) => parts.segment(plain, segments[i - 1] ?? ""))).join("/");
  return changed + (query === undefined ? "" : `?${changeQuery(query, parts)}`) + (fragment === undefined ? "" : `#${fragment.includes("=") ? changeQuery(fragment, parts) : encoded(fragment, (plain) => parts.segment(plain, ""))}`);
}

/** `a=1&b=2`, as in a query or a form. */
export function changeQuery(query: string, { parameter }: Pick<AddressParts, "parameter">): string {
  return query
    .split("&")
    .map((pair) => {
      const [name, text] = split(pair, "=");
      return text === undefined ? pair : `${name}=${encoded(text, (plain) => parameter(name, plain), true)}`;
    })
    .join("&");
}

function userinfo(origin: string, { user, password }: AddressParts): string {
  return origin.replace(/^([^/]*\/\/)([^:@]*)(?::([^@]*))?@/, (_, scheme: string, name: string, word: string | undefined) => {
    return `${scheme}${encoded(name, user)}${word === undefined ? "" : `:${encoded(word, password)}`}@`;
  });
}

/** @param plus - a plus is a blank, as in queries and nowhere else */
function encoded(text: string, change: (plain: string) => string, plus = false): string {
  let plain: string;
  try {
    plain = decodeURIComponent(plus ? text.replaceAll("+", "%20") : text);
  } catch {
    return change(text);
  }
  const changed = change(plain);
  return changed === plain ? text : encodedLike(text, changed);
}

/** What stood there without being encoded needs no encoding now. */
const encodedLike = (text: string, changed: string): string =>
  encodeURIComponent(changed).replace(/%(?:2B|40|3A|2C|2F|24)/g, (code) => (text.includes(decodeURIComponent(code)) ? decodeURIComponent(code) : code));

function split(text: string, at: string): [string, string | undefined] {
  const i = text.indexOf(at);
  return i === -1 ? [text, undefined] : [text.slice(0, i), text.slice(i + at.length)];
}
