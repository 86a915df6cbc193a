import { expect, test } from "vitest";
import { contractOf, createSimulator, handlersFor, interceptorFor, takeOverFetch, toHaveReceived, toKeepContract } from "ringback/testing";
import { createSimulator as createPlain } from "../simulators/registry.ts";

// As a caller in JavaScript may: types are no help there.
const [anything, loosely] = [(value: unknown): any => value, (use: unknown): ((...given: any[]) => any) => use as any];
const said = async (use: () => unknown): Promise<string> => Promise.resolve().then(use).then(() => "it passed", (error: Error) => error.message);
const VENDORS = "there are auralytik, commbox, comswise, infobip, voipbin";
const PARTS = "vendor, operationId, method, path, query, headers, body, credential, at, answer, refused";

test.for([
  ["comwise", `there is no vendor "comwise"; ${VENDORS}; did you mean comswise?`],
  [undefined, `there is no vendor undefined; ${VENDORS}`],
  ["gen", `there is no vendor "gen"; ${VENDORS}`],
] as const)("a vendor %s is answered with those that there are", async ([vendor, sentence]) => {
  expect(await said(() => contractOf(anything(vendor)))).toBe(sentence);
  expect(await said(() => toKeepContract(new Response("{}"), anything(vendor), "listCalls"))).toBe(sentence);
  if (vendor !== undefined) expect(await said(() => createSimulator(vendor))).toBe(sentence);
});

test("options that there are not are refused, and not overlooked", async () => {
  const sim = await createSimulator("comswise");
  expect(await said(() => createSimulator("comswise", anything({ sed: 7 })))).toMatch(/^there is no option sed; .*; did you mean seed\?$/);
  expect(await said(() => toHaveReceived(sim, "createCall", anything({ time: 1 })))).toBe(`the options of toHaveReceived have no "time"; there are times, ${PARTS}; did you mean times?`);
  expect(await said(() => toHaveReceived(sim, "createCall", anything({ times: "1" })))).toBe('times takes a whole number from 0, not the string "1"');
  expect(await said(() => toHaveReceived(sim, "createCall", { times: Number.NaN }))).toBe("times takes a whole number from 0, not NaN");
  expect(await said(() => sim.calls("createCall", anything({ boddy: 1 })))).toBe(`the parts of a call have no "boddy"; there are ${PARTS}; did you mean body?`);
  expect(await said(() => sim.calls("createCall", { answer: { statuss: 200 } }))).toBe(`the parts of a call's answer have no "statuss"; there are status, headers, body; did you mean status?`);
  expect(await said(() => toKeepContract(new Response("{}"), "comswise", anything({ operations: "listCalls" })))).toBe('the options of toKeepContract have no "operations"; there are operation, allowUnknownFields; did you mean operation?');
  expect(await said(() => sim.calls("createCal"))).toBe("there is no operation createCal in the contract of comswise; did you mean createCall?");
  await sim.close();
});

test("other hosts are passed or refused, and nothing else", async () => {
  const sim = await createSimulator("comswise");
  const sentence = 'otherHosts takes "pass" or "refuse", not the string "refused"';
  expect(await said(() => interceptorFor(sim, anything({ otherHosts: "refused" })))).toBe(sentence);
  expect(await said(() => takeOverFetch(sim, anything({ otherHosts: "refused" })))).toBe(sentence);
  expect(await said(() => takeOverFetch(sim, anything({ otherHost: "refuse" })))).toBe('the options of interceptorFor and takeOverFetch have no "otherHost"; there are otherHosts; did you mean otherHosts?');
  expect(await said(() => takeOverFetch(sim, anything("refuse")))).toBe('the options of interceptorFor and takeOverFetch are an object of otherHosts, not the string "refuse"');
  await sim.close();
});

test("what is no simulator is told so, and a forgotten await too", async () => {
  const plain = await createPlain("comswise");
  for (const [name, use] of Object.entries({ takeOverFetch, interceptorFor, handlersFor, toHaveReceived }).map(([key, each]) => [key, loosely(each)] as const)) {
    expect(await said(() => use({}, "createCall"))).toBe(`${name} takes a simulator, as createSimulator makes it, not another object`);
    expect(await said(() => use(undefined, "createCall"))).toBe(`${name} takes a simulator, as createSimulator makes it, not undefined`);
    expect(await said(() => use(Promise.resolve(plain), "createCall"))).toBe(`${name} takes a simulator, as createSimulator makes it, not the promise of something: await it first`);
  }
  expect(await said(() => toHaveReceived(anything(plain), "createCall"))).toBe("toHaveReceived takes a simulator of createSimulator from ringback/testing; that of ringback keeps no calls");
  expect(await said(() => loosely(handlersFor)(plain))).toBe("handlersFor takes the http of msw as its second argument, not undefined");
  await plain.close();
});
