/** One agent's day in milliseconds: what the row said, and what calls and wrap-ups add up to. */
export interface Book {
  readonly id: string;
  readonly free: number;
  readonly ringing: number;
  readonly inCall: number;
  readonly wrapping: number;
  readonly all: number;
  readonly talked: number;
  readonly wrapped: number;
}
export interface DayOutcome {
  readonly seconds: number;
  readonly cpu: number;
  readonly events: number;
  readonly breaches: readonly string[];
  readonly wrong: readonly string[];
  readonly books: readonly Book[];
  readonly calls: Record<string, number>;
  readonly callers: Record<string, number>;
  readonly transfers: Record<string, number>;
  readonly conversations: Record<string, number>;
  readonly live: number;
}
export function contactDay(createSimulator: (...given: any[]) => Promise<any>, plan?: { agents?: number; queues?: number; calls?: number; messages?: number; hours?: number; seed?: number }): Promise<DayOutcome>;
