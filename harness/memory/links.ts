import type { Contract } from "../../simulators/core/contract/contract.ts";
import { at, deref } from "../../simulators/core/contract/document.ts";
import type { Operation } from "../../simulators/core/contract/operation.ts";
import { payloadOf } from "../event-promise.ts";
import type { Exchange } from "../exchange.ts";
import { mediaFor, mediaTypeOf, promisedFor } from "../promise.ts";
import type { ReceivedEvent } from "../received-event.ts";
import { schemasOver } from "../schema-walk.ts";

/** A link that was handed out. */
export interface MintedLink {
  /** World time, in milliseconds since 1970. */
  readonly mintedAt: number;
  readonly lifeSeconds: number;
  /** Operation or event that handed it out. */
  readonly by: string;
}

/** Which expiring links (`x-mints`) answers and events have handed out, and when. */
export class Links {
  private readonly minted = new Map<string, MintedLink>();

  constructor(private readonly contract: Contract) {}

  note({ operation, answer, at: mintedAt }: Exchange): void {
    const media = operation && mediaFor(promisedFor(operation, answer.status)?.response.media ?? [], mediaTypeOf(answer.headers));
    if (operation && media?.schema && mintedAt !== undefined) this.keep(operation.document, media.pointer, answer.body, mintedAt, operation.id);
  }

  noteEvent({ subject, delivery }: ReceivedEvent): void {
    const payload = subject?.at === undefined ? undefined : payloadOf(this.contract, subject.name);
    if (payload) this.keep(payload.document, payload.pointer, delivery.body, subject!.at!, subject!.name);
  }

  /** What is known of a link, exactly as it was handed out. */
  known = (url: string): MintedLink | undefined => this.minted.get(url);

  private keep(document: number, pointer: string, body: unknown, mintedAt: number, by: string): void {
    const doc = this.contract.bundle.documents[document]!;
    if (!mayMint(doc, at(doc, pointer))) return;
    for (const { schema, value } of schemasOver(this.contract, document, pointer, body)) {
      if (typeof schema["x-mints"] !== "number" || typeof value !== "string" || !URL.canParse(value)) continue;
      // The same text handed out again lives from its latest instant.
      this.minted.set(new URL(value).href, { mintedAt, lifeSeconds: schema["x-mints"], by });
    }
  }
}

/** Can an answer of this operation hold an expiring link? */
export function mintsLinks(contract: Contract, { document, responses }: Operation): boolean {
  const doc = contract.bundle.documents[document]!;
  return Object.values(responses).some(({ media }) => media.some(({ schema }) => mayMint(doc, schema)));
}

const minting = new WeakMap<object, boolean>();

/** Can a value of this schema hold an expiring link? Looked up once for each schema. */
function mayMint(doc: object, schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  const known = minting.get(schema);
  if (known !== undefined) return known;
  const seen = new Set<object>();
  const mints = (given: unknown): boolean => {
    if (typeof given !== "object" || given === null) return false;
    const { node } = deref(doc, given, "");
    if (!node || typeof node !== "object" || seen.has(node)) return false;
    seen.add(node);
    return "x-mints" in node || Object.values(node as object).some(mints);
  };
  const found = mints(schema);
  minting.set(schema, found);
  return found;
}
