import { createHash, createHmac } from "node:crypto";
import { scenario } from "../scenario.ts";
import { callNeeds } from "./desk.ts";

interface Signed {
  readonly method?: string;
  readonly path: string;
  readonly body?: string;
  /** Unix seconds. */
  readonly at: number;
}

/** The vendor's recipe: timestamp, verb, path without its query, hash of the body. */
const signatureOf = (secret: string, { method = "GET", path, body = "", at }: Signed): Record<string, string> => {
  const canonical = `${at}.${method}.${path}.${createHash("sha256").update(body).digest("base64")}`;
  return { "x-timestamp": String(at), "x-signature": createHmac("sha256", secret).update(canonical).digest("base64") };
};

const CALLS = "/api/v1/voice-calls";

/** Requests without a key, with a wrong one, with too narrow a one; a live key signs, and is refused wherever its signature does not hold. */
export const keysScopesSignatures = scenario("auralytik", {
  summary: "Requests without a key, with a wrong one, with too narrow a one; a live key signs, and is refused where its signature does not hold.",
  simulatorOnly: "replaces a key whose new secret nobody but the story learns",
  needs: callNeeds,
  async run({ auralytik, needs, clock, check, checkLike }) {
    const path = { id: needs.call };
    const code = (answer: { readonly body: unknown }) => (answer.body as { error: { code: string } }).error.code;
    const nothing = await auralytik("listVoiceCalls", { as: null, expect: 401 });
    checkLike("the form of a refusal", nothing.body, { error: { code: "UNAUTHORIZED", message: /./, requestId: nothing.headers.get("x-request-id") } });
    for (const nonsense of ["Bearer nonsense", "Bearer ak_test_00000000000000000000000000000000"]) {
      check(nonsense, code(await auralytik.raw("GET", CALLS, { as: null, headers: { authorization: nonsense }, expect: 401 })), "INVALID_API_KEY");
    }
    check("another scheme is no credential", code(await auralytik.raw("GET", CALLS, { as: null, headers: { authorization: "Basic azE6" }, expect: 401 })), "UNAUTHORIZED");

    await auralytik("listVoiceCalls", { as: "K2" });
    check("scope", code(await auralytik("getVoiceCallRecordingUrl", { path, as: "K2", expect: 403 })), "INSUFFICIENT_SCOPE");
    await auralytik("getVoiceCallEpaResults", { path, as: "K2" });
    // The scope is asked for before the row.
    await auralytik("getVoiceCallRecordingUrl", { path: { id: "vc_nobody" }, as: "K2", expect: 403 });

    await auralytik("listVoiceCalls", { as: "K3" });
    const { body: live } = await auralytik("rotateApiKey", { path: { keyId: "key_3" } });
    const key = { "x-api-key": live.key };
    check("a live key", live.key, /^ak_live_[A-Za-z0-9]{32}$/);
    check("unsigned", code(await auralytik.raw("GET", CALLS, { as: null, headers: key, expect: 401 })), "INVALID_SIGNATURE");
    const now = Math.floor((await clock.now()).getTime() / 1000);
    const good = { ...key, ...signatureOf(live.hmacSecret, { path: CALLS, at: now }) };
    const ask = (address: string, headers: Record<string, string>, expect: number, method = "GET", body?: string) =>
      auralytik.raw(method, address, { as: null, headers, expect, allow2xx: true, ...(body === undefined ? {} : { body }) });
    await ask(`${CALLS}?page=1`, good, 200);
    await ask(`${CALLS}?page=2`, good, 200);
    check("another path", code(await ask("/api/v1/campaigns", good, 401)), "INVALID_SIGNATURE");
    for (const late of [-301, 301]) check(`${late} s`, code(await ask(CALLS, { ...key, ...signatureOf(live.hmacSecret, { path: CALLS, at: now + late }) }, 401)), "TIMESTAMP_EXPIRED");
    await ask(CALLS, { ...key, ...signatureOf(live.hmacSecret, { path: CALLS, at: now - 290 }) }, 200);
    check("no time at all", code(await ask(CALLS, { ...good, "x-timestamp": "soon" }, 401)), "TIMESTAMP_EXPIRED");

    const [address, body] = ["/api/v1/engagements", JSON.stringify({ name: "Review", type: "quality_review" })];
    const posted = { ...key, "content-type": "application/json", ...signatureOf(live.hmacSecret, { method: "POST", path: address, body, at: now }) };
    check("an altered body", code(await ask(address, posted, 401, "POST", body.replace("Review", "Raid"))), "INVALID_SIGNATURE");
    await ask(address, posted, 201, "POST", body);

    // With both schemes the key decides, also when it fails. As a bearer token a live key need not sign.
    await ask(CALLS, { authorization: `Bearer ${live.key}` }, 200);
    check("both", code(await ask(CALLS, { authorization: `Bearer ${live.key}`, "x-api-key": "ak_test_nobody" }, 401)), "INVALID_API_KEY");
    check("a bearer with a wrong signature", code(await ask(CALLS, { ...good, "x-api-key": "", authorization: `Bearer ${live.key}`, "x-signature": "x" }, 401)), /INVALID/);
    await auralytik("getHealth");
  },
});
