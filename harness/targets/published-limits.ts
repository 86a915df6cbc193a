import type { Contract } from "../../simulators/core/contract/contract.ts";
import { basesOf, locate } from "../locate.ts";
import type { RateLimit, SandboxPlan } from "./targets-file.ts";

/** `x-rate-limit` of a contract. */
interface PublishedRate {
  readonly limit: number;
  readonly windowSeconds: number;
  readonly burst?: number;
  /** Operations of the same word are counted together; without one each is by itself. */
  readonly counts?: string;
}

/**
 * The limits that a request counts for: that of the targets file, else the one that the vendor publishes for all; and beside it the
 * one that it publishes for the operation, or for the group that the operation belongs to.
 */
export function limitsOf(plan: SandboxPlan, contractOf: (vendor: string) => Contract): (request: Request) => readonly RateLimit[] {
  const vendors = Object.entries(plan.vendors).map(([vendor, { baseUrl, rateLimit }]) => {
    const contract = contractOf(vendor);
    const forAll = rateOf(contract.bundle.documents[0]);
    return { baseUrl, contract, bases: basesOf(contract, baseUrl), forAll: rateLimit ?? (forAll && limitOf(forAll)), known: new Map<string, RateLimit>() };
  });
  return ({ method, url }) => {
    const found = vendors.find(({ baseUrl }) => url.startsWith(baseUrl));
    if (!found) return [];
    const { contract, bases, forAll, known } = found;
    const { operation } = locate(contract, bases, method, url);
    const rate = rateOf(operation?.raw);
    const own = rate && countedAs(rate, operation!.id, known);
    return [forAll, own].filter((limit) => limit !== undefined);
  };
}

function countedAs(rate: PublishedRate, operation: string, known: Map<string, RateLimit>): RateLimit {
  const key = rate.counts === undefined ? `operation ${operation}` : `group ${rate.counts}`;
  if (!known.has(key)) known.set(key, limitOf(rate));
  return known.get(key)!;
}

const rateOf = (place: unknown): PublishedRate | undefined => (place as { "x-rate-limit"?: PublishedRate } | undefined)?.["x-rate-limit"];
const limitOf = ({ limit, windowSeconds, burst }: PublishedRate): RateLimit => ({ requests: limit, withinSeconds: windowSeconds, ...(burst === undefined ? {} : { burst }) });
