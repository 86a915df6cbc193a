import type { AnyAnswer } from "../../harness/index.ts";
import { tel } from "./desk.ts";

/** How a request is to be made, and what it must be answered with. */
export interface Manner {
  readonly as?: string | null;
  readonly expect: "any" | 400 | 401 | 403;
}

export type Requests = Readonly<Record<string, (manner: Manner) => Promise<AnyAnswer>>>;

/** Names requests by their operations. */
export const requests = <R extends Requests>(named: R): R => named;

export const SOURCE = tel("+12025550143");
export const SOMEBODY = tel("+15555550101");
export const FILE = { fileName: "note.txt", contentType: "text/plain", bytes: new TextEncoder().encode("a note") };

/** One row of each kind, as the customer on the free plan has them. */
export const rowsOfTheFreeCustomer = {
  accesskey: "acce5500-0000-4000-8000-000000000002",
  customer: "22222222-2222-4222-8222-222222222222",
  billingAccount: "b1111000-0000-4000-8000-000000000002",
  billing: "b1111b11-0000-4000-8000-000000000001",
  agent: "a9e47000-0000-4000-8000-000000000007",
  tag: "7a900000-0000-4000-8000-000000000002",
  number: "50000000-0000-4000-8000-000000000002",
  extension: "e8700000-0000-4000-8000-000000000002",
  trunk: "74c00000-0000-4000-8000-000000000002",
  provider: "94071de4-0000-4000-8000-000000000001",
  route: "40070000-0000-4000-8000-000000000002",
  contact: "c0474c70-0000-4000-8000-000000000002",
  contactPhone: "c0474c71-0000-4000-8000-000000000002",
  contactEmail: "c0474c72-0000-4000-8000-000000000002",
  phone: "+15555550120",
  file: "f11e0000-0000-4000-8000-000000000001",
  storageAccount: "5708a6e0-0000-4000-8000-000000000002",
  call: "f1c70000-c54d-4b75-b57d-49e0ced05786",
  callInQueue: "f1c70000-b2c7-4877-b033-ea93d1378442",
  groupcall: "f1c70000-3d63-48e7-afe3-97755763d178",
  recording: "f1c70000-bfad-4e61-9ab2-f124ef059b18",
  flow: "f1000000-0000-4000-8000-000000000002",
  activeflow: "f1c70000-c807-4104-8841-4bff51edaa11",
  conference: "f1c70000-83de-4d62-9fbb-828ff891a213",
  conferencecall: "f1c70000-43e8-4405-9ef1-ec358fcbfbee",
  queue: "f1c70000-6a07-49d4-a9cc-97bfa70a0879",
  queuecall: "f1c70000-5d54-43c8-9bcf-8234294c53d5",
  transcribe: "f1c70000-eade-46e5-b1c4-0e9c6a041855",
  speaking: "f1c70000-aba5-4cff-bc8f-a5e37ae1ff38",
  outplan: "f1c70000-5d93-43ea-94e4-a05761148458",
  outdial: "f1c70000-b1b8-42fe-a07f-ea509b5afd17",
  outdialtarget: "f1c70000-5101-4352-9648-cfbc5ceed5c0",
  campaign: "f1c70000-455e-4717-9b19-3b2cf76b8d66",
  campaigncall: "f1c70000-9a60-489c-8888-f56d970dc720",
  ai: "a1000000-0000-4000-8000-000000000003",
  team: "7ea30000-0000-4000-8000-000000000002",
  aicall: "a1ca1100-0000-4000-8000-000000000001",
  aimessage: "a13e5500-0000-4000-8000-000000000001",
  aisummary: "a1500000-0000-4000-8000-000000000001",
  message: "3e550000-0000-4000-8000-000000000001",
  conversation: "c04e0000-0000-4000-8000-000000000001",
  conversationAccount: "c0ac0000-0000-4000-8000-000000000002",
  email: "e3a10000-0000-4000-8000-000000000001",
  chat: "7a1c0000-0000-4000-8000-000000000001",
  participant: "7a1d0000-0000-4000-8000-000000000001",
  talkMessage: "7a1e0000-0000-4000-8000-000000000001",
};

export type Rows = Readonly<Record<keyof typeof rowsOfTheFreeCustomer, string>>;

/** Ids that nobody has. */
export const rowsOfNobody: Rows = {
  ...(Object.fromEntries(Object.keys(rowsOfTheFreeCustomer).map((name) => [name, "0bad0000-0000-4000-8000-000000000000"])) as Rows),
  phone: "+15555550199",
};
