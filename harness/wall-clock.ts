/** The harness's only view of real time: how long to wait for a server, and how long a run took. Repository tests look for others. */

/** Real milliseconds since 1970. */
export const now = (): number => Date.now();

/** Waits for real time to pass. */
export const sleep = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));

/** Aborts a request after real milliseconds. */
export const timeoutSignal = (millis: number): AbortSignal => AbortSignal.timeout(millis);
