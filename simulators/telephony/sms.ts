/** Letters of one septet in the GSM 7-bit default alphabet, and those of its extension table, which take two. */
const BASIC = new Set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
const EXTENDED = new Set("\f^{}\\[~]|€");

/**
 * Counts the segments that a text message goes out in, and is billed as.
 * @param text - as typed; line ends are kept
 * @returns at least 1: GSM-7 holds 160 septets alone or 153 each when joined, UCS-2 70 or 67 units
 * Source: 3GPP TS 23.038 and 23.040, concatenated messages.
 */
export function countSegments(text: string): number {
  let septets = 0;
  for (const letter of text) {
    if (BASIC.has(letter)) septets += 1;
    else if (EXTENDED.has(letter)) septets += 2;
    else return parts(text.length, 70, 67);
  }
  return parts(septets, 160, 153);
}

const parts = (length: number, alone: number, joined: number): number => (length <= alone ? 1 : Math.ceil(length / joined));
