import { describe, expect, test } from "vitest";
import { Redactor } from "./redact.ts";

/** JSON as a cassette of a sandbox has it. */
function redacted(value: unknown): string {
  const redactor = new Redactor();
  redactor.json(value);
  redactor.learned();
  return JSON.stringify(redactor.json(value));
}

function header(name: string, value: string): string {
  const redactor = new Redactor();
  redactor.header(name, value);
  redactor.learned();
  return redactor.header(name, value);
}

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
const pem = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN0026\n-----END PRIVATE KEY-----";

/** What stood in the file once: the body, and what of it must not be there. */
test.each<[what: string, body: unknown, ...private_: string[]]>([
  ["user and password of a URL", { webhookUrl: "https://hookuser:hookpass99@hooks.acme-corp.io/in" }, "hookuser", "hookpass99"],
  ["a signed URL in a sentence", { note: "Recording at https://s3.acme.io/a.wav?X-Amz-Signature=deadbeefcafe0003&X-Amz-Credential=AKfoo0004 ok" }, "deadbeefcafe0003", "AKfoo0004"],
  ["a URL's fragment", { url: "https://acme.io/in#access_token=frag-tok-0002&state=x" }, "frag-tok-0002"],
  ["a number in a path", { url: "https://x.acme.io/users/p0051@acme-corp.io/calls/+491701234052/key/sk_live_0053abcdefghi" }, "491701234052", "p0051", "0053abcdefghi"],
  ["a national number after its name in a path", { url: "https://x.acme.io/phones/01701234052/calls" }, "01701234052"],
  ["a number written otherwise", { phone: "491701234033", said: "Again: 0049 170 1234 033 and 0170 1234 033, or 0170/1234033" }, "1234 033", "1234033"],
  ["a number without quotes that was learned", { phone: "491701234033", other: { plain: 491701234033 } }, "491701234033"],
  ["national numbers in a sentence", { remark: "Call me at 0171 2345678, (030) 123456-78, (415) 867-5309 or 415-867-5310." }, "2345678", "123456-78", "867-5309", "867-5310"],
  ["secrets as numbers", { pin: 1234, otp: 998877, passcode: 4711 }, "1234", "998877", "4711"],
  ["short secrets", { password: "abc", pwd: "x1", auth: ["q"] }, '"abc"', '"x1"', '"q"'],
  ["secrets in an object", { credentials: { user: "usr-0043", pass: "pass-0044" }, tokens: { access: "acc-0042-xyz" }, auth: { first: { second: "deep-0044" } } }, "usr-0043", "pass-0044", "acc-0042", "deep-0044"],
  ...["secretKey", "signingKey", "encryption_key", "clientKey", "sessionId", "passwordHash", "pass", "apikey", "APIKey", "accesstoken", "auth-token", "client.secret"].map((name): [string, unknown, string] => [`a secret called ${name}`, { [name]: "value-0006-abc" }, "value-0006"]),
  ...["surname", "contactPerson", "agent", "assignee", "Caller", "customer_full_name", "agentFirstName", "createdBy", "fullname", "accountOwner"].map((name): [string, unknown, string] => [`somebody called ${name}`, { [name]: "Ophelia Danforth" }, "Ophelia"]),
  ["people in a list", { people: ["Tybalt Morozov"], participants: [{ displayName: "Isolde Brandywine" }, { name: "Prospero" }], customer: { name: "Cordelia" } }, "Tybalt", "Isolde", "Prospero", "Cordelia"],
  ["a name in capitals", { firstName: "Zenobia", lastName: "Featherstonehaugh", said: "ZENOBIA FEATHERSTONEHAUGH spoke; Zenobia's phone." }, "ZENOBIA", "FEATHERSTONEHAUGH", "Zenobia"],
  ["a full name in small letters", { agentName: "Dana Levi", said: "as dana levi said" }, "dana levi"],
  ...["alternateNumber", "contact_no", "phone1", "workTel", "cli", "homePhoneNumber", "caller", "from", "callerIdNumber", "phones"].map((name): [string, unknown, string] => [`a number called ${name}`, { [name]: "01701234014" }, "1234014"]),
  ["a password in a sentence", { kv: "password=hunter0023; token: tok-0024-abcdef, X-API-Key: plain-apikey-0021" }, "hunter0023", "tok-0024", "plain-apikey-0021"],
  ["what is typed into a shell", { curl: "curl -H 'X-API-Key: plain-apikey-0021' -u me:curlpw0022 https://x" }, "plain-apikey-0021", "curlpw0022"],
  ["a cookie in a sentence", { log: "Set-Cookie: sid=cookie-0054; Path=/" }, "cookie-0054"],
  ["a private key", { pem }, "MIIEvQIBADAN0026"],
  ["keys of known makers", { a: "xoxb-0029-abcdefghijk", b: "AIzaSyA0031abcdefghijklmnopqrstuvwxyz012", c: "ghp_0027abcdefghijklmnop", d: "AKIAABCDEFGHIJKL0028", e: "sk_live_0030abcdefghi" }, "0029-abc", "SyA0031", "0027abc", "KL0028", "0030abc"],
  ["lines of JSON", { log: '{"phone":"01701234057"}\n{"password":"lines-0058"}' }, "01701234057", "lines-0058"],
  ["a form in a field", { body: "phone=%2B491701234048&email=u0049%40acme-corp.io&password=form-0050" }, "1701234048", "u0049", "form-0050"],
  ["JSON in JSON in JSON", { a: JSON.stringify({ b: JSON.stringify({ password: "inner-Passw0rd!", firstName: "Quirina" }) }) }, "inner-Passw0rd", "Quirina"],
  ["JSON as base64", { raw: base64(JSON.stringify({ phone: "+491701234059", firstName: "Quirina" })) }, base64('"+491701234059"').slice(4, 16), base64(JSON.stringify({ phone: "+491701234059", firstName: "Quirina" }))],
  ["text in a data URI", { uri: `data:text/plain;base64,${base64("dana@acme-corp.io +4917012340005")}` }, base64("dana@acme-corp.io +4917012340005")],
  ["a picture in a data URI", { uri: `data:image/png;base64,${base64("a face")}` }, base64("a face")],
  ["wide digits", { wide: "+４９１７０１２３４００１９ or ０１７０１２３４０２０" }, "４９１７０", "０１７０"],
  ["an address with letters of its own", { idn: "jürgen@müller.de", quoted: 'write to "odd one"@acme-corp.io' }, "jürgen", "odd one"],
  ["escapes of HTML", { html: "Dana &lt;esc0046@acme-corp.io&gt; tel &#43;491701234047, or esc&#64;acme-corp.io" }, "esc0046", "491701234047", "esc&#64;"],
  ["a key of an object", { "k0038@acme-corp.io": 1, "+4917012340039": 2 }, "k0038", "4917012340039"],
  ["a list of pairs", { headers: [{ name: "authorization", value: "custom-0035" }, { key: "phone", value: "01701234036" }] }, "custom-0035", "01701234036"],
  ["the beginning of a key", { token: "vb_NW55GvRyTq81LmZp0aQd", shown: "vb_NW55GvRy", said: "the key vb_NW55GvRy…" }, "NW55GvRy"],
  ["an address at a host that is kept free, which may name somebody", { mail: "dana.levi@example.com" }, "dana.levi"],
])("%s is replaced", (_, body, ...private_) => {
  const file = redacted(body);
  for (const value of private_) expect(file).not.toContain(value);
});

test.each([
  ["x-customer-phone", "01701234061", "01701234061"],
  ["x-agent-name", "Beatrix Halloway", "Beatrix"],
  ["x-session", "sess-0063", "0063"],
  ["link", "<https://a.acme.io/x?token=link-0064&page=2>; rel=next", "link-0064"],
  ["www-authenticate", 'Digest realm="acme", nonce="abc0065"', "abc0065"],
  ["authorization", 'Digest username="dana", nonce="n-0067", response="r-0068"', "r-0068"],
  ["authorization", `Basic ${base64("dana:pw-0069")}`, base64("pw-0069").slice(2, 8)],
  ["x-api-key", "key-0070", "key-0070"],
  ["x-user", "h0066@acme-corp.io", "h0066"],
  ["cookie", "a=one-0071; sid=two-0072", "two-0072"],
])("the header %s: %s is replaced", (name, value, private_) => {
  expect(header(name, value)).not.toContain(private_);
});

describe("what is replaced keeps its relations", () => {
  test("an address is one however it is capitalised, a number however it is spaced", () => {
    const { a, b, c, d, e, f } = JSON.parse(redacted({ a: "Dana.Levi@acme.io", b: "DANA.LEVI@ACME.IO", c: "dana.levi@acme.io", d: "+491701234033", e: "+49 170 1234 033", f: "0170 1234033" }));
    expect(a.toLowerCase()).toBe(c);
    expect(b.toLowerCase()).toBe(c);
    expect(e.replaceAll(" ", "")).toBe(d);
    expect(d.endsWith(f.replaceAll(" ", ""))).toBe(true);
  });

  test("the beginning of a key is the beginning of its stand-in, and tells keys apart", () => {
    const { tokens, shown } = JSON.parse(redacted({ tokens: [{ token: "vb_NW55GvRyTq81LmZp0aQd" }, { token: "vb_XX77GvRyTq81LmZp0aQd" }], shown: ["vb_NW55GvRy", "vb_XX77GvRy"] }));
    expect(shown.map((text: string, i: number) => tokens[i].token.startsWith(text))).toEqual([true, true]);
    expect(shown[0]).not.toBe(shown[1]);
  });

  test("of a cookie the value is replaced, and of Basic the user and the password", () => {
    expect(header("set-cookie", "token=abc-0073; Path=/; Max-Age=604800")).toMatch(/^token=\w+; Path=\/; Max-Age=604800$/);
    const redactor = new Redactor();
    redactor.json({ username: "dana", password: "pw-0069" });
    const [user, password] = Buffer.from(redactor.header("authorization", `Basic ${base64("dana:pw-0069")}`).slice("Basic ".length), "base64").toString("utf8").split(":");
    expect(redactor.json({ username: "dana", password: "pw-0069" })).toEqual({ username: user, password });
  });

  test("an integer stays one, and a text of digits keeps its length", () => {
    const { pin, otp } = JSON.parse(redacted({ pin: 4711, otp: "998877" }));
    expect(String(pin)).toMatch(/^\d{4}$/);
    expect(otp).toMatch(/^\d{6}$/);
  });
});

test.each<[what: string, body: object]>([
  ["a place in a list", { next_page_token: "2025-01-01T00:00:00.000000Z", page_token: "abc-123", nextPageToken: "CAoQAA", cursor: "row-17" }],
  ["a time", { token: "2025-01-01T00:00:00Z", from: "2025-01-01", to: "20250131" }],
  ["a moment", { from: 1735689600, to: "1735689600000" }],
  ["counts", { max_tokens: 512, total_tokens: 90, balance_token: 100 }],
  ["yes and no", { password: true, token: null, secret: "false" }],
  ["what is said of a password", { validationErrors: { password: ["must not be blank"] }, errors: [{ token: "missing" }], text: "Error in password: must be longer. The token: see above. Bearer authentication, Basic support" }],
  ["the name of a thing", { queue: { name: "Sales Team" }, campaigns: [{ name: "Spring Offer" }], flow: { name: "Main Menu" } }],
  ["an id", { agent: "7", customer: "12345678", createdBy: "6ca55cf5-1673-4cfc-890f-251a29b16fb3", order_number: "20211234567", pageNumber: "1234567", callId: "CL00000042" }],
  ["numbers of other things", { size: 491701234032, ratio: "3.14159265", version: "10.20.30.4000", uuid: "01234567-0123-4123-8123-012345678901", range: "100-200" }],
  ["numbers kept free for fiction", { phone: "+12125550123", from: "15555550111", uk: "+44 7700 900555", said: "or 07700 900555" }],
  ["what credentials say of themselves", { credentials: { type: "basic", name: "mine", createdAt: "2025-01-01T00:00:00Z", expiresIn: 3600 } }],
  ["words inside words", { firstName: "Ann", tool: "Annotate Annex announcement Ann.OnSubmit" , password: "sunshine" }],
])("%s stays", (_, body) => {
  const kept = { ...body } as Record<string, unknown>;
  const file = JSON.parse(redacted(body));
  for (const name of ["firstName", "password"]) if (typeof kept[name] === "string") (delete kept[name], delete file[name]);
  expect(file).toEqual(kept);
});

test("a common word that is a password stays in sentences, and a number of our own is never one that somebody wrote", () => {
  expect(JSON.parse(redacted({ password: "sunshine", said: "We hope for sunshine" })).said).toBe("We hope for sunshine");
  expect(JSON.parse(redacted({ phone: "+4917012340001", free: "+12025550100" })).phone).toMatch(/^\+1[2-9]9\d55501\d\d$/);
});
