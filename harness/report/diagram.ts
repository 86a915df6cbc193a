import type { Finding } from "../finding.ts";
import { html, type Html } from "./escape.ts";
import type { Moment, Story } from "./story.ts";

/** Pauses of world time that are worth a line of their own, in seconds. */
const WORTH_SAYING = 1;

/** A story as a sequence diagram: one column per participant, time runs downwards, findings stand where they belong. */
export function diagram({ participants, moments, whole }: Story): Html {
  const began = moments.find(({ at }) => at !== undefined)?.at;
  let before = began;
  const rows = moments.flatMap((moment) => {
    const gap = moment.at !== undefined && before !== undefined ? (moment.at - before) / 1000 : 0;
    before = moment.at ?? before;
    return [...(gap >= WORTH_SAYING ? [html`<li class="gap"><span>${duration(gap)} later</span></li>`] : []), row(moment, participants, began)];
  });
  return html`<div class="sequence" style="--lanes:${participants.length}"><div class="lanes" role="presentation">${participants.map((name) => html`<span>${name}</span>`)}</div><div class="life"><div class="lines" role="presentation">${participants.map(() => html`<i></i>`)}</div><ol>${rows}</ol></div>${whole.map(findingNote)}</div>`;
}

function row(moment: Moment, participants: readonly string[], began: number | undefined): Html {
  const { n, kind, label, at, states, detail, findings } = moment;
  const when = at === undefined || began === undefined ? "" : `+${duration((at - began) / 1000)}`;
  const worst = findings.some(({ severity }) => severity === "error") ? "error" : findings.length ? "warning" : "";
  const more = detail.filter(([, text]) => text !== "");
  return html`<li class="moment ${kind} ${worst}" data-step="${n}"><time title="${at === undefined ? "" : new Date(at).toISOString()}">${when}</time><div class="track">${arrow(moment, participants)}</div>${states.length > 0 && html`<p class="states">${states.map((state) => html`<b>${state}</b>`)}</p>`}${more.length > 0 && html`<details class="bodies"><summary aria-label="bodies of step ${n}: ${label}">bodies</summary>${more.map(([title, text]) => html`<figure><figcaption>${title}</figcaption><pre>${text}</pre></figure>`)}</details>`}${findings.map(findingNote)}</li>`;
}

/** From one participant to another; what nobody calls is a note over the story. */
function arrow({ from, to, label, outcome, well, kind }: Moment, participants: readonly string[]): Html {
  const [a, b] = [participants.indexOf(from ?? ""), participants.indexOf(to ?? "")];
  const back = outcome !== undefined && html` <em class="${well ? "well" : "ill"}">${outcome}</em>`;
  if (a === -1 || b === -1) return html`<span class="note ${well ? "" : "ill"}" style="grid-column:1/-1">${mark(kind, well)}${label}</span>`;
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  // From the middle of one column to the middle of the other: half a column is left free on both sides.
  return html`<span class="arrow ${a < b ? "right" : "left"}" data-from="${from}" data-to="${to}" style="grid-column:${first + 1}/${last + 2};--span:${last - first + 1}"><span>${label}${back}</span></span>`;
}

const mark = (kind: Moment["kind"], well: boolean): string => (kind === "check" ? (well ? "✓ " : "✗ ") : kind === "clock" ? "⏱ " : "");

/** One thing that is held against the target, in full. */
export function findingNote({ check, severity, pointer, expected, got, contract, source, provenance }: Finding): Html {
  const line = (name: string, text: string | undefined) => text !== undefined && html`<dt>${name}</dt><dd>${text}</dd>`;
  const rests = [source && `sources.md#${source}`, provenance].filter(Boolean).join(", ");
  return html`<aside class="finding ${severity}"><strong>${severity}: ${check}</strong><dl>${line("where", pointer)}${line("expected", expected)}${line("got", got)}${line("contract", contract && `${contract}${rests ? ` (${rests})` : ""}`)}</dl></aside>`;
}

/** `0.2 s`, `31 s`, `16 min`, `2 h 5 min`, `3 d`. */
export function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds * 10) / 10} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h${minutes % 60 ? ` ${minutes % 60} min` : ""}` : `${Math.round(hours / 24)} d`;
}
