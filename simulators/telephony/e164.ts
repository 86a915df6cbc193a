/** `+`, a country code that does not begin with 0, seven to fifteen digits in all. Source: ITU-T E.164; lower bound as in common use. */
const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * Is this a number as the trade writes it?
 * @param text - already trimmed; spaces, dashes and brackets are no part of E.164
 *
 * Only the form is judged. Whether a country gives out such numbers is not asked: sample and test numbers
 * (+1 555 000 0000) fit no country's plan, and vendors take them.
 */
export const isE164 = (text: string): boolean => E164.test(text);
