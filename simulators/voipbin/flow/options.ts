type Kind = (value: unknown) => boolean;

const text: Kind = (value) => typeof value === "string";
const yes: Kind = (value) => typeof value === "boolean";
const number: Kind = (value) => typeof value === "number";
const whole: Kind = (value) => Number.isSafeInteger(value);
const object: Kind = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf =
  (kind: Kind): Kind =>
  (value) =>
    Array.isArray(value) && value.every(kind);
const objectOf =
  (kind: Kind): Kind =>
  (value) =>
    object(value) && Object.values(value as object).every((one) => one === null || kind(one));
const address = objectOf(text);

/** What an option must be to be read, by its name, which means the same in every action. Names that are not here may be anything. */
const KINDS: Readonly<Record<string, Kind>> = {
  source: address, destinations: listOf(address), attachments: listOf(object), actions: listOf(object), target_ids: objectOf(text), stream_urls: listOf(text), weekdays: listOf(whole),
  ...Object.fromEntries(["sync", "async", "chained", "early_execution", "early_media", "relay_reason", "resume", "beep_start"].map((name) => [name, yes])),
  ...Object.fromEntries(["duration", "interval", "length", "minute", "hour", "day", "month", "value_length", "loop_count", "end_of_silence"].map((name) => [name, whole])),
  value_number: number,
  ...Object.fromEntries(
    [
      "ai_id", "assistance_id", "assistance_type", "condition", "conference_id", "confbridge_id", "content", "conversation_id", "default_target_id", "digits", "digits_handle", "direction", "end_of_key", "event_method",
      "event_url", "false_target_id", "flow_id", "format", "gender", "key", "language", "machine_handle", "method", "data_type", "on_end_flow_id", "provider", "queue_id", "reason", "reference_id", "reference_type", "status",
      "subject", "target_id", "text", "uri", "value_string", "value_type", "variable", "voice_id",
    ].map((name) => [name, text]),
  ),
};

/** Options as an action reads them, without those that are null; undefined when one of them is of a type that cannot be read. */
export function readOptions(option: Readonly<Record<string, any>> | null | undefined): Readonly<Record<string, any>> | undefined {
  const given = Object.entries(option ?? {}).filter(([, value]) => value !== null);
  if (given.some(([name, value]) => Object.hasOwn(KINDS, name) && !KINDS[name]!(value))) return undefined;
  return given.length === Object.keys(option ?? {}).length ? (option ?? {}) : Object.fromEntries(given);
}
