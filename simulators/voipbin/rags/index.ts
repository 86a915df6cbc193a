import type { Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import type { Types } from "../resources.ts";
import { word } from "../taken.ts";

// Questions to the vendor's documents: answered from rows of the world, no index is searched.

const TYPES = ["devdoc", "openapi", "design", "guideline"] as const;

/** What is answered to a question that has this in it, in any case; empty: to every one. The same for all customers. */
export interface RagAnswer {
  readonly id: string;
  readonly when: string;
  readonly answer: string;
  readonly sources: readonly { readonly source_file: string; readonly section_title: string; readonly doc_type: (typeof TYPES)[number]; readonly relevance_score: number }[];
}

/** How many passages an answer draws on when nobody says. */
const TOP = 5;

/** @throws {Refusal} `rule` for an empty question, or a kind of document that there is not */
const ask: Row = (act: HandlerAct<Types>) => {
  const { query = "", doc_types = [], top_k = TOP } = act.body;
  if (query.trim() === "") throw new Refusal("rule", "query is empty", { rule: "query" });
  const kinds = doc_types.map((type: string) => word(type, TYPES, "doc_types"));
  const found = [...act.each("ragAnswers", "all", "all")].find(({ when }) => query.toLowerCase().includes(when.toLowerCase()));
  const sources = (found?.sources ?? []).filter(({ doc_type }) => kinds.length === 0 || kinds.includes(doc_type));
  return { answer: found?.answer ?? act.settings.ragAnswer, sources: sources.slice(0, top_k > 0 ? top_k : TOP) };
};

export const rows = { PostRagsQuery: ask } satisfies Record<string, Row>;
export const resources = { ragAnswers: resource<RagAnswer>()({ owner: null, newId: uuid, indexes: { all: { by: () => "all" } } }) };
