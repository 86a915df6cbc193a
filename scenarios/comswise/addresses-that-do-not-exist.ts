import { scenario } from "../scenario.ts";

/** A client guesses addresses and verbs, and is told which part does not exist. */
export const addressesThatDoNotExist = scenario("comswise", {
  summary: "A client guesses addresses and verbs, and is told which part does not exist.",
  async run({ comswise, check }) {
    await comswise.raw("GET", "/v1/messages", { expect: 404 });
    await comswise.raw("GET", "/calls/", { expect: 404 });
    const wrong = [["GET", "/v1/upload/request"], ["DELETE", "/v1/calls/create"], ["POST", "/v1/calls/"], ["DELETE", "/v1/calls"], ["DELETE", "/v1/calls/j976yz9yr5t5r40xs5xj4j7h017wx17r"]] as const;
    for (const [verb, address] of wrong) await comswise.raw(verb, address, { expect: 405 });
    const { body: place } = await comswise("requestUpload", { body: { fileName: "call.wav", contentType: "audio/wav" } });
    const post = await comswise.link(place.uploadUrl, { method: "POST", body: "x", expect: 405 });
    check("why", post.text, /<Code>MethodNotAllowed<\/Code>/);
  },
});
