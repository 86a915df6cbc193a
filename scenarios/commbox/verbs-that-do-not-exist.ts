import { scenario } from "../scenario.ts";

/** One address of each kind with a verb that it does not have. */
const WRONG = [
  "PUT /streams/5321/objects", "GET /objects/69716571/remarks", "GET /objects/69716571/content", "PUT /objects/69716571/status/2", "GET /streams/5321/objects/69716571/child",
  "DELETE /streams/5321/objects/69716571", "POST /objects/69716571/activities", "POST /streams/5321/objects/69716571/transcript", "POST /objects/69716571/stream", "GET /objects/69716571/activitylog",
  "PUT /objects/69716571/indicators", "GET /objects/69716571/indicators/vip", "GET /streams/5321/objects/call-69716571/5/child",
  "PUT /managers/28361974/assignments", "PUT /managers", "POST /managers/28361974/stats", "PUT /managers/28361974", "POST /managers/28361974/presence", "GET /managers/28361974/presence/1", "POST /managers/presence",
  "POST /streams/5321/streamavailability", "POST /stats/streams", "POST /stats/streamsSLAExceptions", "POST /streams/5321/substreams/0/streamavailability", "POST /streams",
  "PUT /users/1769668", "POST /users/identities/1957166/objects", "POST /v2/users/identities/1957166/objects", "POST /users", "DELETE /users/1769668/details",
  "GET /streams/5321/objects/69716571/tags/2789", "PUT /tags", "GET /tags/2789", "PUT /tags/groups", "GET /tags/groups/123",
  "PUT /managers/teams/301", "PUT /managers/teams", "POST /managers/profiles/401", "POST /managers/profiles", "GET /managers/28361974/profiles", "GET /managers/28361974/profiles/401",
  "GET /sms/sendinitialtext/U21zQ2hhbm5lbDAwMDAwMQ==/12025550143", "GET /sms/sendsms/U21zQ2hhbm5lbDAwMDAwMQ==",
  "GET /v2/whatsapp/sendtemplatedmessage/V2hhdHNBcHBDaGFubmVsMQ==", "GET /whatsapp/uploadmedia/V2hhdHNBcHBDaGFubmVsMQ==", "POST /whatsapp/validatecontact/V2hhdHNBcHBDaGFubmVsMQ==/12025550143",
  "GET /emarsys/sendwhatsapptemplate/V2hhdHNBcHBDaGFubmVsMQ==", "GET /whatsapp/campaign", "POST /whatsapp/templates/V2hhdHNBcHBDaGFubmVsMQ==", "GET /whatsapp/sendtemplatedmessage/V2hhdHNBcHBDaGFubmVsMQ==",
  "GET /forms/createlink/501", "GET /forms/createpredefinedlink/501", "GET /auth/ticket", "DELETE /automation/objects/69716571/context", "GET /automation/objects/69716571/context/jump",
  "POST /core/systemstatus", "POST /status", "POST /enums/ObjectType",
];

/** A client guesses verbs; the service knows the address and says that it does not know the verb. */
export const verbsThatDoNotExist = scenario("commbox", {
  summary: "A client guesses verbs; the service knows the address and says that it does not know the verb.",
  async run({ commbox }) {
    for (const [verb, address] of WRONG.map((line) => line.split(" ") as [string, string])) await commbox.raw(verb, address, { expect: 501 });
    for (const address of ["/", "/calls", "/objects/69716571", "/v3/streams/5321/objects"]) await commbox.raw("GET", address, { expect: 404 });
    // Who is unknown is not told which addresses exist.
    await commbox.raw("GET", "/calls", { as: null, expect: 401 });
    // Addresses, parameters and keys are compared without regard to case.
    await commbox.raw("GET", "/Core/SystemStatus", { allow2xx: true, expect: 200 });
    await commbox.raw("POST", "/OBJECTS/69716571/Remarks", { allow2xx: true, expect: 200, body: { Data: { text: "A note." } } });
  },
});
