import { createHash, createHmac } from "node:crypto";

/** One request as AWS Signature Version 4 sees it: everything decoded, names of headers in lower case. */
export interface Canonical {
  readonly method: string;
  readonly path: string;
  /** All parameters but the signature, in any order. */
  readonly query: readonly (readonly [string, string])[];
  /** The signed headers only. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a signature is good for. */
export interface Scope {
  /** As `X-Amz-Date` has it: 20250101T000000Z. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

export interface SigningKey {
  readonly id: string;
  readonly secret: string;
}

/**
 * Signs a request whose parameters are in its query; the body is not covered.
 * @returns 64 hexadecimal digits
 * Source: AWS General Reference, "Authenticating Requests: Using Query Parameters (Signature Version 4)".
 */
export function signatureOf({ method, path, query, headers }: Canonical, scope: Scope, secret: string): string {
  const names = Object.keys(headers).sort();
  const request = [
    method,
    path.split("/").map(encode).join("/"),
    [...query].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort().join("&"),
    ...names.map((name) => `${name}:${headers[name]!.trim().replace(/ +/g, " ")}`),
    "",
    names.join(";"),
    "UNSIGNED-PAYLOAD",
  ].join("\n");
  const text = ["AWS4-HMAC-SHA256", scope.date, scopeText(scope), createHash("sha256").update(request).digest("hex")].join("\n");
  const parts = [scope.date.slice(0, 8), scope.region, scope.service, "aws4_request"];
  const key = parts.reduce<string | Buffer>((key, part) => createHmac("sha256", key).update(part).digest(), `AWS4${secret}`);
  return createHmac("sha256", key).update(text).digest("hex");
}

/** The query of a presigned address, signature last. @param further - parameters that are signed along */
export function presign(request: Omit<Canonical, "query">, scope: Scope, key: SigningKey, expiresSeconds: number, further: Canonical["query"] = []): string {
  const query: Canonical["query"] = [
    ["X-Amz-Algorithm", "AWS4-HMAC-SHA256"],
    ["X-Amz-Credential", `${key.id}/${scopeText(scope)}`],
    ["X-Amz-Date", scope.date],
    ["X-Amz-Expires", String(expiresSeconds)],
    ["X-Amz-SignedHeaders", Object.keys(request.headers).sort().join(";")],
    ...further,
  ];
  const signed = [...query, ["X-Amz-Signature", signatureOf({ ...request, query }, scope, key.secret)] as const];
  return signed.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
}

const scopeText = ({ date, region, service }: Scope) => `${date.slice(0, 8)}/${region}/${service}/aws4_request`;

/** Percent-encodes all but AWS's unreserved characters, of which `!'()*` are none. */
const encode = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** World milliseconds as `X-Amz-Date`, whole seconds. */
export const amzDate = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, "");

/** World milliseconds of an `X-Amz-Date`, or NaN. */
export const fromAmzDate = (text: string): number => Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
