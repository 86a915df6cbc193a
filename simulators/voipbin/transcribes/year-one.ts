/** 0001-01-01T00:00:00Z, in milliseconds since 1970. */
const YEAR_ONE = -62_135_596_800_000;

/** A span as the service writes it: a moment of the year 1, without zeros at the end. */
export const sinceYearOne = (ms: number): string => new Date(YEAR_ONE + Math.max(0, Math.round(ms))).toISOString().replace(/\.?0+Z$/, "Z");
