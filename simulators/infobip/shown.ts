/** What goes on the wire of a stored row: fields that are not set are left out. */
export function shown<Row extends object>(row: Row): { [K in keyof Row]?: NonNullable<Row[K]> } {
  const out: any = {};
  for (const [name, value] of Object.entries(row)) if (value !== null && value !== undefined) out[name] = value;
  return out;
}

/** Acknowledgement of the core. */
export const done = (message: string): { statusCode: "SUCCESS"; message: string } => ({ statusCode: "SUCCESS", message });
/** Acknowledgement of calls. */
export const success = (message: string): { status: "SUCCESS"; message: string } => ({ status: "SUCCESS", message });
