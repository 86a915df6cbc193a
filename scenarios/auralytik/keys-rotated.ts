import { scenario } from "../scenario.ts";

/** A key is replaced and another revoked: the old ones are refused at once, the new one has the same scopes; a key may replace itself. */
export const keysRotated = scenario("auralytik", {
  summary: "A key is replaced and another revoked: the old ones are refused at once, the new one has the same scopes.",
  simulatorOnly: "replaces a key whose new secret nobody but the story learns",
  async run({ auralytik, stimulus, events, check, checkLike }) {
    await auralytik("listVoiceCalls", { as: "K2" });
    const { body: fresh } = await auralytik("rotateApiKey", { path: { keyId: "key_2" } });
    check("a new key", [fresh.keyId, /^ak_test_[A-Za-z0-9]{32}$/.test(fresh.key), fresh.hmacSecret.length >= 16], ["key_2", true, true]);
    const told = await events.expect("api-key.rotated", { keyId: "key_2", name: "Calls only" });
    check("the event holds no key", told.text.includes(fresh.key) || told.text.includes(fresh.hmacSecret), false);
    const old = await auralytik("listVoiceCalls", { as: "K2", expect: 401 });
    check("the old one", old.body.error.code, "INVALID_API_KEY");
    const headers = { authorization: `Bearer ${fresh.key}` };
    await auralytik.raw("GET", "/api/v1/voice-calls", { as: null, headers, allow2xx: true, expect: 200 });
    const narrow = await auralytik.raw("GET", "/api/v1/campaigns", { as: null, headers, expect: 403 });
    checkLike("the same scopes", narrow.body, { error: { code: "INSUFFICIENT_SCOPE" } });

    await auralytik("rotateApiKey", { as: "K3", path: { keyId: "key_3" } });
    check("it replaced itself", (await auralytik("listVoiceCalls", { as: "K3", expect: 401 })).body.error.code, "INVALID_API_KEY");
    await events.expect("api-key.rotated", { keyId: "key_3" });

    await auralytik("listCampaigns", { as: "K4" });
    await stimulus("auralytik", "revokeKey", { keyId: "key_4" });
    check("revoked", (await auralytik("listCampaigns", { as: "K4", expect: 401 })).body.error.code, "INVALID_API_KEY");
    await events.none("api-key.rotated");
  },
});
