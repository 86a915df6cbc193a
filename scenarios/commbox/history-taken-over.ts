import { scenario, seeded } from "../scenario.ts";
import { channelOf } from "./channels.ts";
import { linesOf } from "./voice-call.ts";

const KINDS = Array.from({ length: 23 }, (_, n) => n + 1);
const MODULES = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 57, 58, 59, 60, 61, 65, 71];
const TAG_TYPES = [1, 2, 3, 4, 5, 100, 101, 102, 103];

/** What only consoles, bots and rules make is there already: old log lines, channels and tags of every kind, templates, customers. */
export const historyTakenOver = scenario("commbox", {
  summary: "What only consoles, bots and rules make is there already, and is read: log lines, channels, tags, templates, customers.",
  needs: { call: seeded<number>("commbox", "earlierObjectId"), customer: seeded<number>("commbox", "userId") },
  async run({ commbox, needs: { call, customer }, arrange, check }) {
    const whatsapp = await channelOf(commbox, "whatsapp");
    await arrange.rows("commbox", "activities", KINDS.map((type, n) => ({ objectId: call, type, data: { text: `line of kind ${type}` }, createdAt: 1735686000000000 + n })));
    check("lines", (await linesOf(commbox, call)).map(({ type }) => type), KINDS);
    await arrange.rows("commbox", "streams", MODULES.map((moduleId) => ({ id: 9000 + moduleId, code: `channel-${moduleId}`, name: `Module ${moduleId}`, moduleId })));
    const { body: channels } = await commbox("List_Streams");
    check("channels", channels.data.streams.filter(({ id }) => id >= 9000).map(({ moduleId }) => moduleId).toSorted((one, two) => one - two), MODULES);
    await arrange.rows("commbox", "tags", TAG_TYPES.map((type) => ({ id: 9000 + type, name: `Tag ${type}`, type })));
    const { body: tags } = await commbox("get_tags");
    check("tags", tags.data.filter(({ id }) => id >= 9000).map(({ type }) => type).toSorted((one, two) => Number(one) - Number(two)), TAG_TYPES);

    const components = [{ type: "HEADER", format: "TEXT", text: "News" }, { type: "HEADER", format: "IMAGE" }, { type: "HEADER", format: "VIDEO" }, { type: "HEADER", format: "DOCUMENT" }, { type: "BODY", text: "Hello" }, { type: "FOOTER", text: "Bye" }, { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: "Yes" }, { type: "URL", text: "Shop" }, { type: "PHONE", text: "Call" }] }];
    for (const category of ["marketing", "utility", "authentication"]) await arrange.rows("commbox", "templates", [{ id: `${category}/en`, streamId: whatsapp.id, name: category, language: "en", category, components }]);
    const { body: templates } = await commbox("Get_WhatsApp_Templates", { path: { ENCRYPTED_STREAM_ID: whatsapp.code } });
    check("templates", templates.data.filter(({ components: parts }) => parts.length === components.length).length, 3);

    for (const gender of ["M", "F", "Male", "Female"] as const) {
      await arrange.rows("commbox", "users", [{ id: customer, gender }]);
      check("gender", (await commbox("Get_User", { path: { USER_ID: customer } })).body.data.gender, gender);
    }
  },
});
