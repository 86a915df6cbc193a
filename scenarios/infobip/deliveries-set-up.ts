import { scenario } from "../scenario.ts";
import { newProfile, secret } from "./words.ts";

/** The client is one of the receiver's own server, no row of the account. */
const TYPES = {
  BASIC: { username: "user", password: "example-password" },
  HMAC: { secretKey: "example-secret-key", algorithm: "HMAC_SHA_256" },
  OAUTH: { tokenUrl: "https://auth.example.com/token", clientId: "client-1", clientSecret: "example-client-secret", grantType: "client_credentials" },
} as const;
const ALGORITHMS = ["HMAC_MD5", "HMAC_SHA_1", "HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"] as const;

/** Security, profiles and subscriptions are set up, changed, and taken down in the order in which they hang together. */
export const deliveriesSetUp = scenario("infobip", {
  summary: "Security, profiles and subscriptions are set up, changed, and taken down in the order in which they hang together.",
  subscribe: false,
  async run({ infobip, check, checkLike }) {
    const wrong = (id: Parameters<typeof infobip.wrong>[0], breaks: string, input: Parameters<typeof infobip.wrong>[2]) => infobip.wrong(id, { breaks, expect: 400 }, input);
    for (const [type, credentials] of Object.entries(TYPES)) await infobip("createSecuritySettings", { body: { authId: type, type: type as "BASIC", credentials } });
    await infobip("createSecuritySettings", { body: { authId: "CUSTOM", type: "CUSTOM" } });
    await infobip("createSecuritySettings", { body: { authId: "BASIC", type: "CUSTOM" }, expect: 400 });
    await wrong("createSecuritySettings", "body.type", { body: { authId: "x", type: "HANDSHAKE" } });
    await infobip("createSecuritySettings", { body: { authId: "x", type: "HMAC" }, expect: 400 });
    checkLike("read", (await infobip("getSecuritySetting", { path: { authId: "OAUTH" } })).body, { authId: "OAUTH", type: "OAUTH" });
    for (const algorithm of ALGORITHMS) {
      await infobip("updateSecuritySettings", { path: { authId: "HMAC" }, body: { type: "HMAC", credentials: { secretKey: "example-secret-key", algorithm } } });
      checkLike("algorithm", (await infobip("getSecuritySetting", { path: { authId: "HMAC" } })).body, { credentials: { algorithm } });
    }
    await infobip("updateSecuritySettings", { path: { authId: "HMAC" }, body: { type: "BASIC" }, expect: 400 });
    check("all of them", (await infobip.all("getSecuritySettings", { query: { size: 3 } })).length, 4);

    const { headers } = await infobip("createProfile", { body: { profileId: "desk", ...newProfile, security: { authId: "HMAC" }, maxBucketSize: 10, enabledSSLProtocols: ["TLSv1.2", "TLSv1.3"] } });
    check("where", headers.get("location"), /\/profiles\/desk$/);
    await infobip("createProfile", { body: { profileId: "desk", ...newProfile }, expect: 400 });
    await infobip("createProfile", { body: { profileId: "other", ...newProfile, security: { authId: "nobody" } }, expect: 404 });
    await wrong("createProfile", "body.windowSize", { body: { profileId: "x", ...newProfile, windowSize: 1 } });
    checkLike("profile", (await infobip("getProfile", { path: { profileId: "desk" } })).body, { enabledSSLProtocols: ["TLSv1.2", "TLSv1.3"], maxBucketSize: 10 });
    await wrong("updateProfile", "body.rateLimit", { path: { profileId: "desk" }, body: { ...newProfile, rateLimit: 0 } });
    await infobip("updateProfile", { path: { profileId: "desk" }, body: { ...newProfile, security: { authId: "HMAC" }, readTimeout: 5000 } });
    check("profiles", (await infobip.all("getProfiles")).length, 1);

    const channel = "CUSTOMER_ENGAGEMENT";
    const path = { channel, subscriptionId: "all" } as const;
    await infobip("createSubscription", { path: { channel }, body: { subscriptionId: "all", name: "All", events: ["CONVERSATION_CREATED"], profile: { profileId: "desk" }, criteria: [{ applicationId: "app" }] } });
    await infobip("createSubscription", { path: { channel }, body: { subscriptionId: "all", events: ["CONVERSATION_CREATED"], profile: { profileId: "desk" } }, expect: 400 });
    await infobip("createSubscription", { path: { channel }, body: { subscriptionId: "more", events: ["CONVERSATION_CREATED"], profile: { profileId: "nobody" } }, expect: 404 });
    await wrong("createSubscription", "body.events", { path: { channel }, body: { subscriptionId: "x", events: [], profile: { profileId: "desk" } } });
    await infobip("createSubscription", { path: { channel: "AGENT_OS" }, body: { subscriptionId: "own", events: ["CONVERSATION_CREATED"], profile: { profileId: "brought", ...newProfile, security: { authId: "brought", ...secret } } } });
    check("found by application", (await infobip("getSubscriptions", { path: { channel }, query: { applicationId: "app" } })).body.results.length, 1);
    checkLike("read", (await infobip("getSubscription", { path })).body, { subscriptionId: "all" });
    await infobip("updateSubscription", { path, body: { events: ["CONVERSATION_CREATED", "CONVERSATION_MESSAGE_RECEIVED"], profile: { profileId: "desk" } } });
    await wrong("updateSubscription", "body.profile", { path, body: { events: ["CONVERSATION_CREATED"] } });
    for (const id of ["getSubscriptions", "getSubscription", "deleteSubscription"] as const) await wrong(id, "path.channel", { path: { channel: "PIGEON", subscriptionId: "all" } });

    // What is in use stays.
    await infobip("deleteProfile", { path: { profileId: "desk" }, expect: 400 });
    await infobip("deleteSecuritySettings", { path: { authId: "HMAC" }, expect: 400 });
    await infobip("deleteSubscription", { path });
    await infobip("getSubscription", { path, expect: 404 });
    await infobip("deleteProfile", { path: { profileId: "desk" } });
    await infobip("deleteSecuritySettings", { path: { authId: "HMAC" } });
  },
});
