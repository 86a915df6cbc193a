const SECONDS = { SECONDS: 1, MINUTES: 60, HOURS: 3600 } as const;

/** A length of time as the wire has it. */
export interface Duration {
  readonly unit: keyof typeof SECONDS;
  readonly value: number;
}
export const secondsOf = ({ unit, value }: Duration): number => SECONDS[unit] * value;
