import { isRefusal } from "../../exchange.ts";
import type { FaultKind } from "../fault.ts";
import { fieldsIn, namesPlace, parsedBody, siteAt, spots, withBody } from "../planting.ts";
import { fieldFaults, pointerOf } from "./field-faults.ts";

/** Faults of fields, in answers: of successes, and of refusals (the error envelope). */
const kindsOf = (area: "fields" | "refusals"): readonly FaultKind[] =>
  fieldFaults.map((fault) => ({
    name: area === "fields" ? fault.name : `refusal: ${fault.name}`,
    area,
    *sites(ground) {
      for (const spot of spots(ground)) {
        if (isRefusal(spot.exchange.answer.status) !== (area === "refusals")) continue;
        for (const field of fieldsIn(ground, spot.exchange)) {
          if (!fault.fits(field)) continue;
          const pointer = pointerOf("body", fault, field);
          const untellable = fault.untellable?.(field);
          yield siteAt(spot, pointer, (answer) => withBody(answer, fault.plant(parsedBody(answer), field)), { names: namesPlace(spot.n, pointer), ...(untellable === undefined ? {} : { untellable }) });
        }
      }
    },
  }));

export const answerFieldKinds = kindsOf("fields");

/** An error envelope is small: what can go wrong with it is a choice of the same. */
const OF_REFUSALS = new Set(["field removed", "field renamed", "null for a value", "number for text", "object for a list", "unknown value", "field added"]);
export const refusalFieldKinds = kindsOf("refusals").filter(({ name }) => OF_REFUSALS.has(name.replace(/^refusal: /, "")));
