// What a target lacks for a story, in the words that both say: who looks before the first request, and the target itself when it is asked.

export const noFixture = (target: string, fixture: string): string => `${target} cannot be given the fixture ${fixture}`;
export const noDeliveries = (target: string, vendor: string): string => `${target} does not deliver the events of ${vendor} to this machine`;
export const tooLong = (target: string, seconds: number, maxWaitSeconds: number): string => `needs ${seconds} s to pass; ${target} has a real clock and the longest wait is ${maxWaitSeconds} s`;

/** The first setting that is not known to be as a story wants it; undefined when all are. */
export function otherSetting(target: string, vendor: string, wanted: Readonly<Record<string, unknown>>, known: Readonly<Record<string, unknown>>): string | undefined {
  const other = Object.keys(wanted).find((key) => known[key] !== wanted[key]);
  return other && `needs ${vendor}.${other} = ${String(wanted[other])}, which ${target} is not known to have`;
}
