/** A call that is over, whichever telephone vendor carried it. */
export interface FinishedCall {
  /** The same however often the vendor tells of it. */
  readonly id: string;
  readonly direction: "inbound" | "outbound";
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** The customer's number, E.164; undefined where the vendor does not tell. */
  readonly customerNumber: string | undefined;
  readonly talkSeconds: number;
  readonly hasRecording: boolean;
}

/**
 * A telephone vendor, as much of it as this desk needs: the one thing to write anew for another vendor. Auralytik's is in
 * `auralytik.ts`.
 */
export interface CallSource {
  /** Is this webhook really the vendor's? */
  isGenuine(headers: Headers, body: string): boolean;
  /** The call that a webhook tells of; undefined when it tells of something else. */
  finishedCall(body: string): FinishedCall | undefined;
  /** The recording of a call, as WAV. */
  recording(call: FinishedCall): Promise<Uint8Array<ArrayBuffer>>;
}
