/** Nothing that the service would send: an empty text, zero, false, an empty list, unset. */
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === "" || value === 0 || value === false || (Array.isArray(value) && value.length === 0);

/**
 * A view with the published fields of a row alone.
 * @param always - fields that are sent whatever they hold
 * @param unlessEmpty - fields that are left out when they hold nothing
 */
export const shown =
  <Row extends object>(always: readonly (keyof Row & string)[], unlessEmpty: readonly (keyof Row & string)[]) =>
  (row: Row): Record<string, unknown> => {
    const out: Record<string, unknown> = {};
    for (const name of always) out[name] = row[name];
    for (const name of unlessEmpty) if (!isEmpty(row[name])) out[name] = row[name];
    return out;
  };
