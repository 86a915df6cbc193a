/** A number as the telephone network writes it: the vendor's have no plus. */
export const phone = (text: string): string => (text.startsWith("+") ? text : `+${text.replace(/^00/, "")}`);
/** A number as the vendor writes it. */
export const digits = (e164: string): string => e164.replace(/^\+/, "");
