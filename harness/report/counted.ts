/** How many of something there are, in words: `1 scenario`, `3 errors`. */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
