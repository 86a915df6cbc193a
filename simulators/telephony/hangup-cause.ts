/**
 * Why a call ended: Q.850 cause with the SIP status that stands for it on an IP network.
 * Source: ITU-T Q.850 for the numbers, RFC 3398 §7.2.4.1 and §8.2.6 for the pairs; 487 is SIP's own word for a caller who gave up.
 */
export const HANGUP_CAUSES = {
  unallocatedNumber: { q850: 1, sip: 404 },
  normalClearing: { q850: 16, sip: 200 },
  userBusy: { q850: 17, sip: 486 },
  noUserResponding: { q850: 18, sip: 408 },
  noAnswer: { q850: 19, sip: 480 },
  subscriberAbsent: { q850: 20, sip: 480 },
  callRejected: { q850: 21, sip: 603 },
  destinationOutOfOrder: { q850: 27, sip: 502 },
  networkOutOfOrder: { q850: 38, sip: 503 },
  temporaryFailure: { q850: 41, sip: 503 },
  timerExpired: { q850: 102, sip: 504 },
  originatorCancel: { q850: 16, sip: 487 },
  answeredElsewhere: { q850: 26, sip: 200 },
} as const;

export type HangupCause = keyof typeof HANGUP_CAUSES;

/** Who ended it, as the vendor that holds the leg sees it. */
export type HangupBy = "near" | "far" | "network";
