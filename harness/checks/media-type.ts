import { mediaFor, mediaTypeOf, operationLine, promisedFor } from "../promise.ts";
import { about, type Check } from "./check.ts";

export const mediaType: Check = {
  name: "media-type",
  summary: "The answer has the media type that is promised for its status, and no body where none is.",
  *exchange(exchange, { contract }) {
    const { operation, answer, request } = exchange;
    const promised = operation && promisedFor(operation, answer.status);
    if (!operation || !promised || request.method === "HEAD") return;
    const { media } = promised.response;
    const type = mediaTypeOf(answer.headers);
    const line = operationLine(contract, operation, promised.key);
    if (media.length === 0) {
      if (answer.bytes.length) yield { ...about(exchange), pointer: "body", expected: "no body", got: `${answer.bytes.length} bytes${type ? ` of ${type}` : ""}`, ...line };
      return;
    }
    if (promised.response.mayBeEmpty && answer.bytes.length === 0) return;
    if (!mediaFor(media, type)) {
      yield { ...about(exchange), pointer: "header.content-type", expected: media.map((m) => m.type).join(" or "), got: type || "nothing", ...line };
    }
  },
};
