import { contractOf } from "../core/contract/contract.ts";

/** Modules whose conversations want an answer at once; which they are is inferred, beyond chat. */
const SYNC: readonly number[] = [9, 13, 14, 38, 44, 52, 55, 65];
const FACE_TO_FACE: readonly number[] = [15, 26, 27];

/** How automatic assignment counts a conversation of a module: voice and video are a class of their own. */
export const classOf = (moduleId: number): "sync" | "async" | "faceToFace" => (FACE_TO_FACE.includes(moduleId) ? "faceToFace" : SYNC.includes(moduleId) ? "sync" : "async");

/** The three stream types that are printed. */
export const STREAM_TYPE: Readonly<Record<number, number>> = { 3: 3, 6: 10, 26: 20 };

/** `ModuleUniqueName`: the name of the published table in small letters. */
export const moduleName = (moduleId: number): string => moduleNames()[moduleId]!.toLowerCase();

const moduleNames = (): Record<string, string> => (contractOf("commbox").bundle.documents[0]!.components!.schemas!["ModuleType"] as unknown as { "x-enum-names": Record<string, string> })["x-enum-names"];
