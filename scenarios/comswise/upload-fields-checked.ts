import { scenario } from "../scenario.ts";

/** Places for anything but audio, or for a file with a folder in its name, are not given. */
export const uploadFieldsChecked = scenario("comswise", {
  summary: "Places for anything but audio, or for a file with a folder in its name, are not given.",
  async run({ comswise }) {
    const refused = (field: string, body: unknown) => comswise.wrong("requestUpload", { breaks: `body.${field}`, expect: 422 }, { body });
    await refused("contentType", { fileName: "call.wav" });
    await refused("fileName", { contentType: "audio/wav" });
    await refused("fileName", { fileName: "", contentType: "audio/wav" });
    await refused("fileName", { fileName: "calls/one.wav", contentType: "audio/wav" });
    await refused("fileName", { fileName: "c".repeat(256), contentType: "audio/wav" });
    await refused("contentType", { fileName: "call.pdf", contentType: "application/pdf" });
    await comswise("requestUpload", { body: { fileName: "c".repeat(251) + ".wav", contentType: "audio/wav; codecs=1" } });
  },
});
