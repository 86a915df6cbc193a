import { scenario } from "../scenario.ts";

/** A public client sends ten digits without a country code; in the lenient reading they are taken as they are. */
export const nationalNumbersAccepted = scenario("comswise", {
  summary: "Ten digits without a country code are taken as they are, in the lenient reading.",
  settings: { comswise: { numbers: "lenient" } },
  async run({ comswise, checkLike, unique }) {
    const { body } = await comswise("createCall", { body: { callId: unique("c-1"), startTime: "2025-01-01T09:00:00Z", status: "in-progress", from: "9998887777", to: "+15550000002" } });
    checkLike("numbers", body, { from: "9998887777", to: "+15550000002" });
    await comswise("createCall", { body: { callId: unique("c-2"), startTime: "2025-01-01T09:00:00Z", status: "in-progress", from: "12345", to: "+15550000002" }, expect: 422 });
  },
});
