import type { ScenarioLog } from "./log.ts";
import { controlOf } from "./stage-control.ts";
import type { StageTelephone, TelephoneLeg } from "./stage-tools.ts";
import type { Session } from "./targets/target.ts";
import { StopScenario } from "./errors.ts";

/** What people at telephones do, as stimuli of a sandbox: `telephone.answers`. */
export const AT_TELEPHONES = ["behaves", "calls", "answers", "rejects", "isBusy", "hangsUp", "presses", "says"] as const;

/** The people at the other ends: a simulator's telephone network plays them; on a sandbox they are stimuli, `telephone.answers` and so on. */
export const telephoneOf = (session: Session, log: ScenarioLog): StageTelephone => (session.control ? simulatedPeople(session, log) : realPeople(session, log));

/** People whom nobody sees: what they do is asked for, and what they are doing is not known. */
function realPeople(session: Session, log: ScenarioLog): StageTelephone {
  const act = async (name: (typeof AT_TELEPHONES)[number], body: Readonly<Record<string, unknown>>): Promise<TelephoneLeg> => {
    log.step("stimulus", `telephone: ${String(body["number"] ?? body["from"])} ${name}`);
    await session.stimulate("telephone", name, body);
    const to = String(body["number"] ?? body["to"]);
    return { id: "", vendor: "", direction: "incoming", from: String(body["from"] ?? ""), to, state: "ringing" };
  };
  return {
    legs: async () => controlOf(session, "people at telephones") && [],
    subscriber: async (number, behaviour) => void (await act("behaves", { number, ...behaviour })),
    calls: (from, to) => act("calls", { from, to }),
    answers: (number) => act("answers", { number }),
    rejects: (number) => act("rejects", { number }),
    isBusy: (number) => act("isBusy", { number }),
    hangsUp: (number) => act("hangsUp", { number }),
    presses: (number, digits) => act("presses", { number, digits }),
    says: (number, text) => act("says", { number, text }),
  };
}

function simulatedPeople(session: Session, log: ScenarioLog): StageTelephone {
  const control = (what: string) => {
    log.step("stimulus", `telephone: ${what}`);
    return controlOf(session, "people at telephones");
  };
  const legs = async (query: Readonly<Record<string, string>> = {}) => (await controlOf(session, "people at telephones").get("telephone/legs", query))["legs"] as readonly TelephoneLeg[];

  /** The latest leg of whoever has a number that is still up; a number that is only shown to somebody else is nobody there. */
  async function act(number: string, action: string, body?: object): Promise<TelephoneLeg> {
    const up = (await legs({ number })).filter(({ state }) => state !== "ended");
    const found = up.filter(({ direction, from, to }) => (direction === "outgoing" ? to : from) === number).at(-1) ?? up.at(-1);
    if (!found) throw new StopScenario(`nobody is on the telephone at ${number}`);
    return (await control(`${number} ${action}`).post(`telephone/legs/${found.id}/${action}`, body)) as unknown as TelephoneLeg;
  }

  return {
    legs,
    subscriber: async (number, behaviour) => void (await control(`${number} is set up`).put(`telephone/numbers/${encodeURIComponent(number)}`, behaviour)),
    calls: async (from, to) => (await control(`${from} calls ${to}`).post("telephone/calls", { from, to })) as unknown as TelephoneLeg,
    answers: (number) => act(number, "answer"),
    rejects: (number) => act(number, "reject"),
    isBusy: (number) => act(number, "busy"),
    hangsUp: (number) => act(number, "hangup"),
    presses: (number, digits) => act(number, "digits", { digits }),
    says: (number, text) => act(number, "say", { text }),
  };
}
