import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Operation } from "../../simulators/core/contract/operation.ts";
import { type Adapter, get } from "../adapters/adapter.ts";
import { idAt, isNamedByAnswer, readAt } from "../adapters/row-law.ts";
import { type Exchange, isSuccess } from "../exchange.ts";
import { pathOf, sentBody } from "../sent.ts";
import type { Sight } from "../sights.ts";

/** A value that a client sent, that the answer confirmed, and that a later look does not show. */
export interface Forgotten {
  /** Where the later answer shows something else. */
  readonly pointer: string;
  readonly value: unknown;
  readonly shown: unknown;
  /** Operation that had confirmed it. */
  readonly by: string;
}

interface Confirmation {
  readonly by: string;
  readonly values: ReadonlyMap<string, unknown>;
}

/** Which values of rows were sent and confirmed, until anything else is sent. */
export class Confirmed {
  private readonly rows = new Map<string, Confirmation>();

  constructor(
    private readonly contract: Contract,
    private readonly adapter: Adapter,
  ) {}

  /** What the row that an exchange reads does not show, though it was confirmed. */
  see(exchange: Exchange, sights: readonly Sight[]): readonly Forgotten[] {
    const { operation, answer, request } = exchange;
    if (request.method === "GET") return isSuccess(answer.status) ? this.forgotten(exchange) : [];
    // Whatever is sent may change any row, even when it is refused.
    this.rows.clear();
    if (!operation || !isSuccess(answer.status)) return [];
    this.confirm(operation, exchange, sights);
    return [];
  }

  private confirm(operation: Operation, exchange: Exchange, sights: readonly Sight[]): void {
    const { answer } = exchange;
    const path = pathOf(exchange);
    const law = this.adapter.rows?.find(({ made, read }) => made === operation.id && read?.id !== undefined);
    const read = law?.read ?? readAt(this.adapter.rows, this.contract, operation);
    if (!read || (law && !isNamedByAnswer(law))) return;
    const at = law?.id ?? read.id!;
    const id = law ? idAt(answer.body, at) : path[read.parameter];
    const sent = sentBody(exchange);
    if (id === undefined || typeof sent !== "object" || sent === null) return;
    const shown = get(answer.body, ...around(at));
    // A state goes on by itself.
    const states = new Set(sights.map(({ state }) => state));
    const values = Object.entries(sent).filter(([name, value]) => ["string", "number", "boolean"].includes(typeof value) && get(shown, name) === value && !states.has(String(value)));
    this.rows.set(keyOf(read.operation, { ...path, [read.parameter]: id }, exchange.as), { by: operation.id, values: new Map(values) });
  }

  private forgotten(exchange: Exchange): readonly Forgotten[] {
    const { operation, answer, as } = exchange;
    const read = operation && readAt(this.adapter.rows, this.contract, operation);
    const known = read && this.rows.get(keyOf(read.operation, pathOf(exchange), as));
    if (!read || !known) return [];
    const keys = around(read.id);
    return [...known.values].flatMap(([name, value]) => {
      const shown = get(answer.body, ...keys, name);
      // What is not shown at all is another way of showing the row.
      return shown === value || shown === undefined ? [] : [{ pointer: [...keys, name].join("."), value, shown, by: known.by }];
    });
  }
}

/** The object that holds an id. */
const around = (place: string): string[] => place.split(".").slice(0, -1);

const keyOf = (operation: string, path: Readonly<Record<string, string>>, as: string | undefined): string => JSON.stringify([operation, Object.entries(path).toSorted(), as]);
