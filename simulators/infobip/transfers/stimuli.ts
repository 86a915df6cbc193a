import type { Stimulus } from "../../core/vendor.ts";
import { digits } from "../calls/numbers.ts";

const number = { type: "string", minLength: 3 };

/** People of the address book, which is another product's. */
export const transferStimuli: Readonly<Record<string, Stimulus>> = {
  permitNumber: {
    summary: "A person with the tag external_number gets this number: calls may be handed to it where only such are permitted",
    schema: { type: "object", required: ["number"], properties: { number } },
    run: (act, body) => {
      const id = `${act.account}/${digits(body.number)}`;
      if (!act.find("permitted-numbers", id)) act.create("permitted-numbers", { id } as any);
      return { number: body.number };
    },
  },
};
