/**
 * A day in a contact centre of Infobip on a frozen clock, played through the front door: agents who take calls and write to customers,
 * callers who wait, give up, are handed on; and a watcher who sees every change of a row. Used by a test (small) and a benchmark (full).
 */

/** Numbers that depend on the seed alone. Source: mulberry32, public domain. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const TICK = 2;
const OPENS = 8 * 3600;
const REFUSED = new Set([400, 404, 409, 412]);

/** @param createSimulator - of the package @param plan - how large the day is; `hours` is how long it lasts */
export async function contactDay(createSimulator, { agents: agentCount = 30, queues: queueCount = 5, calls = 2000, messages = 3000, hours = 10, seed = 1 } = {}) {
  const sim = await createSimulator("infobip", { settings: { infobip: { heartbeatExpirySeconds: 900 } } });
  const chance = random(seed);
  const between = (from, to) => Math.round(from + chance() * (to - from));
  const fetchJson = async (method, url, body, headers = {}) => {
    const answer = await sim.fetch(url, { method, headers: { ...sim.auth(), "content-type": "application/json", ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await answer.text();
    if (!answer.ok && !REFUSED.has(answer.status)) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
    return { ok: answer.ok, status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
  };
  const ask = (method, path, body, headers) => fetchJson(method, sim.url(path), body, headers);
  const must = async (...given) => {
    const answer = await ask(...given);
    if (!answer.ok) throw new Error(`${given[0]} ${given[1]}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const stimulus = async (name, body) => {
    const { ok, body: told } = await fetchJson("POST", sim.url(`/stimuli/infobip/${name}`, "_sim"), body);
    return ok ? (told.result ?? told) : undefined;
  };

  const centre = await setUp(must, stimulus, agentCount, queueCount);
  const watch = watcher(sim);
  const actions = new Map();
  const at = (seconds, run) => {
    const tick = Math.max(Math.ceil(seconds / TICK), 0);
    actions.set(tick, [...(actions.get(tick) ?? []), run]);
  };
  let second = 0;
  const soon = (from, to, run) => at(second + between(from, to), run);
  const { queues, agents } = centre;
  const begin = Date.parse(sim.clock.now());
  await sim.clock.advance(OPENS - 600);
  second = OPENS - 600;

  const beat = (agent) => async () => {
    await ask("PUT", `/ccaas/1/agents/${agent}/heartbeat`);
    at(second + 600, beat(agent));
  };
  for (const agent of agents) at(OPENS - 60, beat(agent));

  const hangUp = (agent) => async () => void (await stimulus("rtcHangUp", { agentId: agent }));
  const handOn = (agent) => async () => {
    const call = watch.callOf(agent);
    if (!call) return;
    const way = Math.floor(chance() * 3);
    const path = `/ccaas/voice/2/conversation/${call.conversationId}/transfer`;
    if (way === 0) await ask("PATCH", `${path}/agent`, { agentId: agents[Math.floor(chance() * agents.length)] });
    else if (way === 1) await ask("PATCH", `${path}/queue`, { queueId: queues[Math.floor(chance() * queues.length)].id });
    else await ask("PATCH", `${path}/external-number`, { externalNumber: `4477009001${between(0, 5).toString().padStart(2, "0")}`, from: "442079460001" });
    soon(60, 90, hangUp(agent));
  };
  const takeCall = (agent) => async () => {
    const what = chance();
    if (what < 0.05) return void (await stimulus("rtcReject", { agentId: agent }));
    if (what < 0.08) return;
    if (!(await stimulus("rtcAnswer", { agentId: agent }))) return;
    const call = watch.callOf(agent);
    if (chance() < 0.1) soon(20, 60, handOn(agent));
    else soon(60, 300, async () => void (watch.callOf(agent)?.id === call?.id && (await hangUp(agent)())));
  };
  watch.onRinging = (agent) => soon(2, 8, takeCall(agent));
  watch.onAssigned = ({ id, agentId, customer, sender }) => {
    soon(20, 90, () => ask("POST", `/ccaas/1/conversations/${id}/messages`, { from: sender, to: customer, channel: "WHATSAPP", contentType: "TEXT", content: { text: "Good morning" } }, { "x-agent-id": agentId }));
    soon(120, 400, () => ask("PATCH", `/ccaas/1/conversations/${id}`, { status: "CLOSED" }));
  };

  const day = hours * 3600;
  for (let i = 0; i < calls; i++) {
    const queue = queues[i % queues.length];
    const gives = chance() < 0.1;
    const from = `+1202555${String(100 + (i % 100)).padStart(4, "0")}`;
    // Four of ten come in the tenth of the day in its middle, more than there are agents for: callers wait, and give up.
    const when = chance() < 0.4 ? 0.45 + chance() / 10 : chance();
    at(OPENS + when * day, () => fetchJson("POST", sim.url("/telephone/calls", "_sim"), { from, to: `+${queue.number}`, subscriber: { kind: "answers", talkSeconds: gives ? between(5, 60) : null } }));
  }
  for (let i = 0; i < messages; i++) {
    const queue = queues[i % queues.length];
    const write = (more) => stimulus("customerWrites", { channel: "WHATSAPP", from: `4477009${String(i).padStart(5, "0")}`, to: queue.sender, content: { text: "Hello" }, ...more });
    at(OPENS + chance() * day, async () => {
      await write({});
      if (chance() < 0.3) soon(30, 100, () => write({}));
    });
  }

  const cpu = process.cpuUsage();
  const wall = performance.now();
  for (let tick = Math.ceil(second / TICK); second < OPENS + day + 1800; tick++) {
    second = tick * TICK;
    const behind = second - (Date.parse(sim.clock.now()) - begin) / 1000;
    if (behind > 0) await sim.clock.advance(behind);
    for (const run of actions.get(tick) ?? []) await run();
    actions.delete(tick);
  }
  const { user, system } = process.cpuUsage(cpu);
  const health = await (await sim.fetch(sim.url("/health", "_sim"))).json();
  const outcome = { seconds: (performance.now() - wall) / 1000, cpu: user + system, events: sim.world.events.total, breaches: health.breaches, ...watch.sums(agents, begin, sim.world.clock.now()) };
  await sim.close();
  return outcome;
}

/** Agents, each in two queues; a number, a sender and a rule for each queue; hours; what callers hear. */
async function setUp(must, stimulus, agentCount, queueCount) {
  const always = { startTime: 480, endTime: 1080, enabled: true };
  const workWeek = Object.fromEntries(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"].map((name) => [name, always]));
  const hours = await must("POST", "/ccaas/1/working-hours", { name: "Day", timezone: "UTC", message: "We open at eight.", workWeek, enabled: true });
  const queues = [];
  for (let i = 0; i < queueCount; i++) {
    const { id } = await must("POST", "/ccaas/1/queues", { name: `Queue ${i}`, isAutoAssignmentEnabled: true, workingHoursId: hours.id });
    const number = `44207946${String(100 + i).padStart(4, "0")}`;
    const { numberKey } = await stimulus("getNumber", { number });
    await must("POST", `/numbers/2/numbers/${numberKey}/voice`, { action: { type: "VOICE_FORWARD_TO_CONVERSATIONS" } });
    queues.push({ id, number, sender: `44790000000${i}` });
  }
  await must("PUT", "/ccaas/1/routing", queues.map(({ id, number, sender }) => ({ expression: { $or: [{ $eq: { "message.receiver": number } }, { $eq: { "message.receiver": sender } }] }, queueId: id })));
  await must("POST", "/ccaas/voice/2/waiting-strategies", { name: "Patience", maximumWaitTime: { unit: "MINUTES", value: 5 }, announcementMessage: { enabled: true, audioSourceType: "TTS", ttsAudioSource: { text: "Please wait", language: "en", voice: { name: "Joanna", gender: "female" }, speechRate: 1 }, repeatInterval: { unit: "MINUTES", value: 1 } }, conditionType: "QUEUE", condition: { queues: queues.map(({ id }) => id) } });
  const agents = [];
  for (let i = 0; i < agentCount; i++) {
    const { id } = await must("POST", "/ccaas/1/agents", { displayName: `Agent ${i}`, status: "ACTIVE", role: "AGENT" });
    for (const queue of new Set([queues[i % queues.length], queues[(i + 1) % queues.length]])) await must("POST", `/ccaas/1/agents/${id}/queues`, { queueId: queue.id });
    agents.push(id);
  }
  return { queues, agents };
}

const WAITS = new Set(["greeting", "music", "announcement"]);
const RANK = { URGENT: 0, HIGH: 1, NORMAL: 2, LOW: 3 };
const comesBefore = (a, b) => RANK[a.priority] - RANK[b.priority] || a.made - b.made;
const OVER = new Set(["FINISHED", "NO_ANSWER", "BUSY", "CANCELLED", "FAILED"]);

/** Sees every change of a row as it is made, and keeps the books. */
function watcher(sim) {
  const table = (name) => sim.world.table("infobip", name).store;
  const now = () => sim.world.clock.now();
  const wrong = [];
  const talking = new Map();
  const waiting = new Map();
  const spans = new Map();
  const talks = new Map();
  const wraps = new Map();
  const add = (map, key, ms) => map.set(key, (map.get(key) ?? 0) + ms);
  const watch = { onRinging: () => {}, onAssigned: () => {}, callOf: (agent) => talking.get(agent), sums };

  table("agents").watch((id, before, after) => {
    if (!after || before?.engagement === after.engagement) return;
    const span = spans.get(id) ?? { since: undefined, state: null, total: new Map() };
    if (span.since !== undefined) add(span.total, span.state ?? "free", now() - span.since);
    spans.set(id, { ...span, since: now(), state: after.engagement });
    if (before?.engagement && after.engagement === "ringing") wrong.push(`${id} was ${before.engagement} when it rang`);
    if (after.engagement === "ringing") watch.onRinging(id);
  });
  table("calls").watch((id, before, after) => {
    const up = (row) => (row && !OVER.has(row.state) && row.state !== "RINGING" && row.state !== "QUEUED" ? row.agentId : null);
    const [from, to] = [up(before), up(after)];
    if (from === to) return to ? talking.set(to, { ...after, sinceMs: talking.get(to).sinceMs }) : undefined;
    if (from) {
      add(talks, from, now() - talking.get(from).sinceMs);
      talking.delete(from);
    }
    if (!to) return;
    if (talking.has(to)) wrong.push(`${to} has two calls: ${talking.get(to).id} and ${id}`);
    talking.set(to, { ...after, sinceMs: now() });
  });
  table("waiting-callers").watch((id, before, after) => {
    if (after && WAITS.has(after.state)) return waiting.set(id, after);
    waiting.delete(id);
    if (after?.state !== "offered" || before?.state === "offered") return;
    for (const other of waiting.values()) if (other.queueId === after.queueId && comesBefore(other, after) < 0 && !other.passedBy.includes(after.agentId)) wrong.push(`${id} was offered before ${other.id}`);
  });
  table("wrap-ups").watch((_, before, after) => {
    if (before?.state === "wrapping" && after?.state === "done") add(wraps, after.agentId, after.endsAt - after.startedAt);
  });
  table("conversations").watch((_, before, after) => {
    if (after?.agentId && after.agentId !== before?.agentId && after.channel === "WHATSAPP") watch.onAssigned(after);
  });

  function sums(agents, begin, end) {
    const books = agents.map((id) => {
      const { since, state, total } = spans.get(id) ?? { since: begin, state: null, total: new Map() };
      add(total, state ?? "free", end - since);
      const first = [...total.values()].reduce((a, b) => a + b, 0);
      return { id, free: total.get("free") ?? 0, ringing: total.get("ringing") ?? 0, inCall: total.get("inCall") ?? 0, wrapping: total.get("wrapping") ?? 0, all: first, talked: talks.get(id) ?? 0, wrapped: wraps.get(id) ?? 0 };
    });
    const count = (rows, of) => {
      const out = {};
      for (const row of rows) out[of(row)] = (out[of(row)] ?? 0) + 1;
      return out;
    };
    const own = (name) => [...sim.world.table("infobip", name).all()].filter((row) => row.account === "acc-1");
    return { wrong, books, calls: count(own("calls"), (row) => row.state), callers: count(own("waiting-callers"), (row) => row.state), transfers: count(own("transfers"), (row) => row.state), conversations: count(own("conversations"), (row) => `${row.channel} ${row.status}`), live: talking.size + waiting.size };
  }
  return watch;
}
