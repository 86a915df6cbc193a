/** Who is calling: what a credential stands for. */
export interface Principal {
  readonly account: string;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
  /** Name of the credential, for the journal. */
  readonly credential: string;
  /** What else a vendor needs to know of its caller (a user id, an agent id). */
  readonly subject?: string;
}

/** One credential of one account. Its text is the secret; it is redacted wherever a person or a file may see it. */
export interface Credential {
  readonly vendor: string;
  /** `default`, or the name that the vendor's documents use. */
  readonly name: string;
  /** Security scheme of the contract that it is for. */
  readonly scheme: string;
  readonly text: string;
  readonly account: string;
  readonly roles?: readonly string[];
  readonly scopes?: readonly string[];
  readonly subject?: string;
  readonly state: "active" | "grace" | "expired" | "revoked";
  /** What the text itself says, where it says something: the claims of a token. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** World milliseconds; an older credential counts as expired, computed on read. */
  readonly expiresAt?: number;
  /** Key of the random stream that its text was minted from: with seed and world name it can be minted again. Absent: given by the fixture. */
  readonly mintedAs?: string;
}

export const credentialKey = (vendor: string, text: string) => `${vendor}:${text}`;

/** A secret as it may be shown: enough to tell two apart, not enough to use. */
export const redact = (secret: string) => (secret.length > 12 ? `${secret.slice(0, 3)}…${secret.slice(-2)}` : "…");
