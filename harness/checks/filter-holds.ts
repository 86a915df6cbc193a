import { get } from "../adapters/adapter.ts";
import { show } from "../finding.ts";
import { isSuccess } from "../exchange.ts";
import { listedAt } from "../memory/whole-list.ts";
import { operationLine } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const filterHolds: Check = {
  name: "filter-holds",
  summary: "A list that was asked for rows of one id, or of one of a closed list of values, shows no others.",
  *exchange(exchange, { contract, adapter }) {
    const { operation, answer, request } = exchange;
    if (!operation || request.method !== "GET" || !isSuccess(answer.status)) return;
    const items = listedAt(operation, adapter.rows);
    const rows = items === undefined ? undefined : get(answer.body, ...items.split("."));
    if (!Array.isArray(rows)) return;
    const query = new URL(request.url).searchParams;
    for (const { name, in: place, schema } of operation.parameters) {
      if (place !== "query" || !query.get(name) || !chooses(name, schema)) continue;
      const wanted = query.getAll(name).flatMap((value) => value.split(","));
      for (const [i, row] of rows.entries()) {
        const value = get(row, name);
        if ((typeof value === "string" || typeof value === "number") && !wanted.some((one) => one.toLowerCase() === String(value).toLowerCase())) {
          yield { ...about(exchange), pointer: `body.${items}.${i}.${name}`, expected: wanted.join(" or "), got: show(value), ...operationLine(contract, operation) };
        }
      }
    }
  },
};

/** Is a parameter one that leaves exactly one kind of row? Other words may be looked for anywhere in a row. */
export const chooses = (name: string, schema: unknown): boolean => /(^|_)id$|Id$/.test(name) || Array.isArray(get(schema, "enum"));
