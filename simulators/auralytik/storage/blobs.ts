import type { Act } from "../../core/act.ts";
import { iso } from "../dates.ts";

/** What is kept of a blob beside its bytes. */
export interface BlobFacts {
  readonly contentType: string;
  readonly modified: string;
  readonly size: number;
  readonly account: string;
}

const key = (container: string, name: string) => `auralytik/${container}/${name}`;
const facts = (act: Act<any>) => act.world.store<BlobFacts>("auralytik/blobs");

export const blobAt = (act: Act<any>, container: string, name: string): Uint8Array | undefined => act.world.store<Uint8Array>("blobs").get(key(container, name));
export const blobFacts = (act: Act<any>, container: string, name: string): BlobFacts | undefined => facts(act).get(key(container, name));

export function putBlob(act: Act<any>, container: string, name: string, bytes: Uint8Array, contentType: string): void {
  act.world.store<Uint8Array>("blobs").put(key(container, name), bytes);
  facts(act).put(key(container, name), { contentType, modified: iso(act.now), size: bytes.length, account: act.account });
}

/** Bytes that lie in this client's account. */
export function storedBytes(act: Act<any>): number {
  let sum = 0;
  for (const fact of facts(act).all()) if (fact.account === act.account) sum += fact.size;
  return sum;
}
