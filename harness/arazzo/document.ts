import type { Json } from "../adapters/adapter.ts";

// Arazzo 1.0.1, as far as it is written and read here. https://spec.openapis.org/arazzo/v1.0.1.html

export interface Parameter {
  readonly name: string;
  readonly in?: "path" | "query" | "header" | "cookie";
  readonly value: unknown;
}

export interface Criterion {
  readonly context?: string;
  readonly condition: string;
  readonly type?: "simple" | "regex" | "jsonpath" | "xpath" | { readonly type: string; readonly version: string };
}

/** What a step does next. */
export interface Action {
  readonly name: string;
  readonly type: "end" | "goto" | "retry";
  readonly stepId?: string;
  readonly workflowId?: string;
  readonly retryAfter?: number;
  readonly retryLimit?: number;
  readonly criteria?: readonly Criterion[];
}

export interface Step {
  readonly stepId: string;
  readonly description?: string;
  readonly operationId?: string;
  readonly operationPath?: string;
  readonly workflowId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly contentType?: string; readonly payload?: unknown; readonly replacements?: readonly { readonly target: string; readonly value: unknown }[] };
  readonly successCriteria?: readonly Criterion[];
  readonly onSuccess?: readonly Action[];
  readonly onFailure?: readonly Action[];
  readonly outputs?: Readonly<Record<string, string>>;
  /** Name of the credential; `default` unless said. Ours. */
  readonly "x-ringback-as"?: string;
  /** Sent without a credential. Ours. */
  readonly "x-ringback-anonymous"?: boolean;
  /** The place of a request that is wrong on purpose. Ours. */
  readonly "x-ringback-breaks"?: string;
}

export interface Workflow {
  readonly workflowId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly inputs?: Json;
  readonly dependsOn?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly steps: readonly Step[];
  readonly successActions?: readonly Action[];
  readonly failureActions?: readonly Action[];
  readonly outputs?: Readonly<Record<string, string>>;
  /** What the story asks of its target. Ours. */
  readonly "x-ringback"?: { readonly settings?: Readonly<Record<string, Json>>; readonly strictness?: string; readonly fixture?: string; readonly needs?: Readonly<Record<string, { readonly vendor: string; readonly name: string }>> };
}

export interface Arazzo {
  readonly arazzo: string;
  readonly info: { readonly title: string; readonly version: string; readonly summary?: string; readonly description?: string };
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string; readonly type?: "openapi" | "arazzo" }[];
  readonly workflows: readonly Workflow[];
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>>; readonly successActions?: Readonly<Record<string, Action>>; readonly failureActions?: Readonly<Record<string, Action>>; readonly inputs?: Json };
}
