import { randomBytes } from "node:crypto";

/** Bytes that nobody can foresee: for keys on this machine's disk, never for anything that a world shows. */
export const entropy = (length: number): Buffer => randomBytes(length);
