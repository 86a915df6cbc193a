export type FieldType = "TEXT" | "MULTILINE" | "CHECKBOX" | "DROPDOWN" | "INTNUMBER" | "DECIMALNUMBER" | "REGEX" | "DATE" | "CARD";

const TEXTS = ["IS", "IS_NOT", "CONTAINS", "DOESNT_CONTAIN"];
const NUMBERS = ["IS_EQUAL_TO", "NOT_EQUAL_TO", "LESS_THAN", "GREATER_THAN", "IS_EQUAL_OR_LESS", "IS_EQUAL_OR_GREATER"];

/** What a condition may ask of a field of each type. */
export const OPERATORS: Readonly<Record<FieldType, readonly string[]>> = {
  TEXT: TEXTS,
  MULTILINE: TEXTS,
  REGEX: TEXTS,
  CARD: ["IS", "IS_NOT"],
  CHECKBOX: ["IS_SELECTED", "NOT_SELECTED"],
  DROPDOWN: ["IS_SELECTED", "NOT_SELECTED"],
  INTNUMBER: NUMBERS,
  DECIMALNUMBER: NUMBERS,
  DATE: ["IS", "IS_NOT", "BEFORE", "AFTER", "BEFORE_OR_ON", "AFTER_OR_ON"],
};

interface Told {
  readonly options: readonly string[] | null;
  readonly regex: string | null;
}

/** Does a value fit a field of its type? */
export const FITS: Readonly<Record<FieldType, (value: string, field: Told) => boolean>> = {
  TEXT: () => true,
  MULTILINE: () => true,
  CHECKBOX: (value) => value === "true" || value === "false",
  DROPDOWN: (value, { options }) => options === null || options.includes(value),
  INTNUMBER: (value) => /^-?\d+$/.test(value),
  DECIMALNUMBER: (value) => /^-?\d+(\.\d+)?$/.test(value),
  REGEX: (value, { regex }) => regex === null || new RegExp(`^(?:${regex})$`).test(value),
  DATE: (value) => !Number.isNaN(Date.parse(value)),
  CARD: (value) => /^\d{12,19}$/.test(value.replaceAll(/[ -]/g, "")),
};
