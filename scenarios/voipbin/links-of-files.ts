import { scenario } from "../scenario.ts";
import { FILE } from "./every-row.ts";

/** A stored file is fetched by its link, as often as one likes; a link that was altered, or leads nowhere, is refused. */
export const linksOfFiles = scenario("voipbin", {
  summary: "A stored file is fetched by its link, as often as one likes; a link that was altered, or leads nowhere, is refused.",
  async run({ voipbin, arrange, clock, check }) {
    const { body: file } = await voipbin("PostFiles", { form: { file: FILE } });
    const { body: own } = await voipbin("PostStorageFiles", { form: { file: FILE } });
    check("two files", file.id === own.id, false);
    const link = file.uri_download!;
    for (let n = 0; n < 2; n++) check("what was stored", (await voipbin.link(link)).text, "a note");
    await voipbin.link(link.replace(/.$/, (last) => (last === "0" ? "1" : "0")), { expect: 403 });
    await voipbin.link(link, { method: "DELETE", expect: 405 });
    await arrange.fault({ kind: "status", status: 500, times: 0 });
    await voipbin.link(link, { expect: 500 });
    await arrange.clearFaults();
    const { body: placed } = await voipbin("PostCalls", { body: { source: { type: "tel", target: "+12025550143" }, destinations: [{ type: "tel", target: "+15555550107" }], actions: [{ type: "recording_start", option: { format: "wav" } }, { type: "sleep", option: { duration: 60_000 } }] } });
    await clock.pass("30s");
    const { body: call } = await voipbin("GetCallsId", { path: { id: placed.calls[0]!.id } });
    const { headers } = await voipbin("GetRecordingfilesId", { path: { id: call.recording_ids![0]! }, expect: 307 });
    const short = headers.get("location")!;
    await voipbin.link(short);
    await clock.pass("25h");
    await voipbin.link(short, { expect: 400 });
    await voipbin("DeleteFilesId", { path: { id: file.id! } });
    await voipbin.link(link, { expect: 404 });
  },
});
