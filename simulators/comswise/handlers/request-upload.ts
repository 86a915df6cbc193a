import { signedLink } from "../links.ts";
import { endingOf } from "../recordings.ts";
import type { Handler } from "../resources.ts";

/** Hands out a new key, also for a file name that was asked for before, and a link to put its object. */
export const requestUpload: Handler<"requestUpload"> = (act) => {
  const { fileName, contentType } = act.body;
  const fileKey = `${act.account}/uploads/${act.random("uploads").uuid()}${endingOf(fileName, contentType)}`;
  act.create("uploads", { key: fileKey, contentType });
  return { uploadUrl: signedLink(act, "PUT", fileKey, contentType), fileKey };
};
