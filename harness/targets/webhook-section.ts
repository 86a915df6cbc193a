import { address, headers, optionalAddress, seconds } from "./fields.ts";
import type { WebhookPlan } from "./targets-file.ts";
import { hasVariable } from "./variables.ts";
import type { YamlSection } from "./yaml-section.ts";

/** Reads how events reach the runner. @throws {TargetError} */
export function webhookOf(section: YamlSection): WebhookPlan {
  section.only("secret", "listen", "pull");
  if (section.has("listen") === section.has("pull")) throw section.fail("listen", "or pull must be there, and only one of them");
  const secret = section.optionalText("secret");
  if (secret !== undefined && !hasVariable(secret)) throw section.fail("secret", "must name an environment variable, as in secret: $VENDOR_WEBHOOK_SECRET");
  return { ...(secret === undefined ? {} : { secret }), ...(section.has("listen") ? { listen: listenOf(section.section("listen")) } : { pull: pullOf(section.section("pull")) }) };
}

function listenOf(section: YamlSection): NonNullable<WebhookPlan["listen"]> {
  section.only("port", "publicUrl");
  const publicUrl = optionalAddress(section, "publicUrl");
  return { port: section.wholeNumber("port", 0, 65_535), ...(publicUrl === undefined ? {} : { publicUrl }) };
}

function pullOf(section: YamlSection): NonNullable<WebhookPlan["pull"]> {
  section.only("file", "url", "headers", "every", "deliverTo");
  if (section.has("file") === section.has("url")) throw section.fail("file", "or url must be there, and only one of them");
  const deliverTo = optionalAddress(section, "deliverTo");
  return {
    ...(section.has("file") ? { file: section.text("file") } : { url: address(section, "url") }),
    ...(deliverTo === undefined ? {} : { deliverTo }),
    headers: headers(section),
    everySeconds: seconds(section, "every", "2s", "some"),
  };
}
