import { scenario } from "../scenario.ts";
import { everyLink, linkNeeds, PUT } from "./every-request.ts";
import { waveOf } from "./audio.ts";

/** Signed links are tried in every way: changed, late, without their signature, in parts, with other verbs, with a credential beside them. */
export const storageLinks = scenario("auralytik", {
  summary: "Signed links are tried in every way: changed, late, without their signature, in parts, with other verbs, with a credential beside them.",
  needs: linkNeeds,
  async run({ auralytik, needs, arrange, clock, check }) {
    const links = await everyLink(auralytik, needs, () => clock.pass("30s"));
    const reads = [links.recording, links.audio, links.export];
    const refused = async (url: string, expect: number, code: string, options: Parameters<typeof auralytik.link>[1] = {}) => {
      const { headers, text } = await auralytik.link(url, { ...options, expect });
      check(`${options?.method ?? "GET"} ${expect}`, [headers.get("x-ms-error-code"), options?.method === "HEAD" || text.includes(`<Code>${code}</Code>`)], [code, true]);
    };

    for (const url of reads) {
      const whole = await auralytik.link(url, { expect: 200 });
      const size = whole.bytes.length;
      check("length", whole.headers.get("content-length"), String(size));
      const part = async (range: string, expect = 206) => auralytik.link(url, { headers: { range }, expect });
      check("from the start", (await part("bytes=0-9")).bytes, whole.bytes.slice(0, 10));
      const middle = await part("bytes=5-");
      check("to the end", [middle.bytes.length, middle.headers.get("content-range")], [size - 5, `bytes 5-${size - 1}/${size}`]);
      check("more than there is", (await part(`bytes=10-${size + 100}`)).headers.get("content-range"), `bytes 10-${size - 1}/${size}`);
      check("what is no range is ignored", (await part("lines=1-2", 200)).bytes.length, size);
      await refused(url, 416, "InvalidRange", { headers: { range: `bytes=${size}-` } });
      const head = await auralytik.link(url, { method: "HEAD", expect: 200 });
      check("HEAD", [head.bytes.length, head.headers.get("content-length"), head.headers.get("etag")], [0, String(size), whole.headers.get("etag")]);
      // Whoever wants to write with a link for reading is told so; other verbs there are none.
      await refused(url, 403, "AuthorizationPermissionMismatch", PUT);

      const changed = (name: string, value: string) => {
        const address = new URL(url);
        address.searchParams.set(name, value);
        return address.href;
      };
      for (const [name, value] of [["sig", "AAAA"], ["se", "2099-01-01T00:00:00Z"], ["sp", "rw"], ["sv", "2020-12-06"], ["st", "2020-01-01T00:00:00Z"]] as const) await refused(changed(name, value), 403, "AuthenticationFailed");
      await refused(url.replace(/\/([a-z]+_)[^/?]*\?/, "/$1another.wav?"), 403, "AuthenticationFailed");
      // The order of the query is nothing that was signed.
      const turned = new URL(url);
      turned.search = [...turned.searchParams].toReversed().map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
      await auralytik.link(turned.href, { expect: 200 });
      await refused(url.split("?")[0]!, 404, "ResourceNotFound");
      await auralytik.link(url, { as: "default", expect: 200 });
    }
    await refused(links.upload, 403, "AuthorizationPermissionMismatch");
    await refused(links.upload.split("?")[0]!, 404, "ResourceNotFound", PUT);
    await refused(links.upload.replace("se=2", "se=3"), 403, "AuthenticationFailed", PUT);
    await refused(links.upload, 413, "RequestBodyTooLarge", { ...PUT, body: new Uint8Array(33 * 1024 * 1024) });
    // A later body replaces the one before.
    const again = await auralytik.link(links.upload, { ...PUT, body: waveOf(2), expect: 201 });
    check("replaced", (await auralytik.link(links.audio)).headers.get("etag"), again.headers.get("etag"));
    // A place was asked for, and nothing put there.
    const { body: place } = await auralytik("createAudioUploadUrl", { body: { fileName: "call.wav", engagementId: needs.engagement } });
    const { body: gone } = await auralytik("getAudioFileDownloadUrl", { path: { id: place.audioFileId } });
    await refused(gone.downloadUrl, 404, "BlobNotFound");

    await arrange.settings("auralytik", { anonymousBlob: "refused", strayAuthorization: "refuse" });
    for (const url of reads) {
      await refused(url.split("?")[0]!, 409, "PublicAccessNotPermitted");
      await refused(url, 403, "AuthenticationFailed", { as: "default" });
    }
    await refused(links.upload.split("?")[0]!, 409, "PublicAccessNotPermitted", PUT);
    await clock.pass("15m");
    for (const url of [links.recording, links.audio]) await refused(url, 403, "AuthenticationFailed");
    await refused(links.upload, 403, "AuthenticationFailed", PUT);
    await auralytik.link(links.export);
  },
});
