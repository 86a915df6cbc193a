import type { Row } from "../../core/behaviours.ts";
import { iso } from "../dates.ts";
import { refuseOveruse } from "./counts.ts";

/** Wraps the operations of the API, so that each answered request of a key is noted; storage and health have no key. */
export const counted = <T extends Readonly<Record<string, Row>>>(rows: T): T =>
  Object.fromEntries(
    Object.entries(rows).map(([id, row]) => {
      const noting: Row = (act) => {
        const operation: any = act.vendor.contract.operations.get(id);
        if (!operation.tags.includes("Usage")) refuseOveruse(act as any);
        const answer = row(act);
        if (act.principal.credential) act.create("usageRecords", { timestamp: iso(act.now), keyId: act.principal.subject ?? act.principal.credential, endpoint: `${operation.method.toUpperCase()} ${operation.path}` });
        return answer;
      };
      return [id, row.unsupported ? row : noting];
    }),
  ) as unknown as T;
