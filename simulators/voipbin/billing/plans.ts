export type Plan = "free" | "basic" | "professional" | "unlimited";
export type Limited = "extensions" | "agents" | "queues" | "conferences" | "trunks" | "virtualNumbers" | "flows";
export type CostType = "call_pstn_outgoing" | "call_pstn_incoming" | "call_vn" | "call_extension" | "call_direct_ext" | "sms" | "email" | "number" | "number_renew" | "tts" | "recording";

/** How many a customer may have. contracts/voipbin/sources.md#billing */
export const LIMITS: Readonly<Record<Plan, Partial<Record<Limited, number>>>> = {
  free: { extensions: 5, agents: 5, queues: 2, conferences: 2, trunks: 1, virtualNumbers: 5, flows: 10_000 },
  basic: { extensions: 50, agents: 50, queues: 10, conferences: 10, trunks: 5, virtualNumbers: 50, flows: 10_000 },
  professional: { extensions: 500, agents: 500, queues: 100, conferences: 100, trunks: 50, virtualNumbers: 500, flows: 10_000 },
  unlimited: { flows: 10_000 },
};

/** Tokens that come each month. */
export const MONTHLY_TOKENS: Readonly<Record<Plan, number>> = { free: 100, basic: 1000, professional: 10_000, unlimited: 0 };

/** Tokens and credit (millionths of a dollar) of one unit: a minute begun, or one piece. Tokens go first. */
export const RATES: Readonly<Record<CostType, { token: number; credit: number; per: "minute" | "piece" }>> = {
  call_pstn_outgoing: { token: 0, credit: 10_000, per: "minute" },
  call_pstn_incoming: { token: 0, credit: 10_000, per: "minute" },
  call_vn: { token: 1, credit: 1000, per: "minute" },
  call_extension: { token: 0, credit: 0, per: "minute" },
  call_direct_ext: { token: 0, credit: 0, per: "minute" },
  sms: { token: 0, credit: 10_000, per: "piece" },
  email: { token: 0, credit: 10_000, per: "piece" },
  number: { token: 0, credit: 5_000_000, per: "piece" },
  number_renew: { token: 0, credit: 5_000_000, per: "piece" },
  tts: { token: 3, credit: 30_000, per: "minute" },
  recording: { token: 3, credit: 30_000, per: "minute" },
};

/** What must be there before something is begun: so much credit for each piece, or any token. */
export const GATES: Readonly<Record<CostType, { credit: number; token: boolean }>> = {
  call_pstn_outgoing: { credit: 10_000, token: true },
  call_pstn_incoming: { credit: 10_000, token: true },
  call_vn: { credit: 10_000, token: true },
  call_extension: { credit: 0, token: true },
  call_direct_ext: { credit: 0, token: true },
  sms: { credit: 10_000, token: false },
  email: { credit: 10_000, token: false },
  number: { credit: 5_000_000, token: false },
  number_renew: { credit: 5_000_000, token: false },
  tts: { credit: 30_000, token: true },
  recording: { credit: 30_000, token: true },
};
