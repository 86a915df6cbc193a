import { list } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import type { Handler } from "../resources.ts";

export const listCalls = list("calls", { index: "newest" });

/** The list's address without its slash: sends the reader on, or lists as well. contracts/comswise/sources.md#trailing-slash */
export const redirectCalls: Handler<"redirectCalls"> = (act) => {
  const { contract } = act.vendor;
  if (act.settings.trailingSlash === "redirect") {
    const address = `${act.origin}${contract.bundle.documents[0]!["x-mount"]}${contract.operations.get("listCalls")!.path}`;
    return new Answer(307, undefined, { location: act.search ? `${address}?${act.search}` : address });
  }
  if (act.principal.account === "") throw new Refusal("unauthorized", "no credential for bearerAuth", { rule: "security bearerAuth", data: "absent" });
  return new Answer(200, listCalls(act));
};
