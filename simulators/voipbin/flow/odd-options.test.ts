import { expect, test } from "vitest";
import { deref } from "../../core/contract/document.ts";
import { synthesise } from "../../core/testing/bad-input.ts";
import { openDesk, OWN, STAYS, tel } from "../testing/desk.ts";

const ODD: readonly unknown[] = [null, true, -1, 7, 1e300, "", "abc", "constructor", "${voipbin.call.id}", [], [null], [7], ["abc"], {}, { a: null }, [{ type: "no-such-type", target: 7 }], { type: "no-such-type" }];
const typeOf = (name: string) => name.replace("FlowManagerActionOption", "").replace(/([a-z])(?=[A-Z])|(AMD|AI)/g, "$1$2_").replace(/_$/, "").toLowerCase();

// An option is looked at when its action runs, and nobody has to send what the contract says: an action that cannot be
// read is passed over, and a flow never ends in a failure of ours.
test("options of any type and value are lived with, on calls and without", async () => {
  const desk = await openDesk();
  const { sim, send } = desk;
  const doc: any = sim.server.vendors.get("voipbin")!.contract.bundle.documents[0]!;
  const options = Object.entries<any>(doc.components.schemas).filter(([name]) => name.startsWith("FlowManagerActionOption"));
  const wrong: string[] = [];
  const note = async (what: string, answer: Response) => answer.status >= 500 && wrong.push(`${what}: ${(await answer.text()).slice(0, 200)}`);
  let ran = 0;
  for (const [schema, written] of options) {
    const { node } = deref(doc, written, "") as any;
    const good = synthesise(doc, node) as object;
    for (const name of Object.keys(node.properties ?? {})) {
      for (const odd of ODD) {
        const action = { type: typeOf(schema), option: { ...good, [name]: odd } };
        const what = JSON.stringify(action);
        await note(what, await send("POST", "/activeflows", { actions: [action, { type: "stop" }] }));
        const placed = await send("POST", "/calls", { source: tel(OWN), destinations: [tel(STAYS)], actions: [action, { type: "stop" }] });
        await note(what, placed);
        ran += 1;
        if (placed.status !== 200) continue;
        const { calls } = (await placed.json()) as any;
        await sim.clock.advance(10);
        for (const { id } of calls) {
          await note(what, await send("GET", `/calls/${id}`));
          await note(what, await send("POST", `/calls/${id}/hangup`));
        }
      }
      for (const list of ["calls", "groupcalls", "recordings", "messages", "emails", "activeflows", "transcribes", "aicalls"]) await note(`${list} after ${schema}.${name}`, await send("GET", `/${list}`));
    }
  }
  expect(ran).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
  expect(sim.server.worlds.drive(sim.world).breaches).toEqual([]);
  await sim.close();
}, 120_000);
