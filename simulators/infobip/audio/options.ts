/** What is played, as a request says it and as an answer shows it: closed to the bottom, with what the vendor fills in. */

const kept = (given: any, names: readonly string[]): any => Object.fromEntries(names.filter((name) => given?.[name] !== undefined).map((name) => [name, given[name]]));
const voiceOf = (voice: any) => kept(voice, ["name", "gender"]);

const tts = (given: any) => ({ ...kept(given, ["text", "language", "isLanguageSelectedManually", "speechRate"]), voice: voiceOf(given.voice) });
const file = (given: any) => kept(given, ["fileDescriptor"]);
const duration = (given: any) => kept(given, ["unit", "value"]);
export const collectables = (given: readonly any[]): any[] => given.map((one) => kept(one, ["code", "action", "value"]));

/** Source, by its kind. */
const source = (given: any): any => ({
  ...kept(given, ["audioSourceType"]),
  ...(given.ttsAudioSource ? { ttsAudioSource: tts(given.ttsAudioSource) } : {}),
  ...(given.fileAudioSource ? { fileAudioSource: file(given.fileAudioSource) } : {}),
});

const repeated = (given: any): any => (given.repeatInterval ? { repeatInterval: duration(given.repeatInterval) } : {});
const keys = (given: any): any => ({ ...(given.collectables ? { collectables: collectables(given.collectables) } : {}), ...(given.collectDuration ? { collectDuration: duration(given.collectDuration) } : {}) });

/** A part that is spoken or played from a file, once. */
export const spokenPart = (given: any): any => ({ enabled: given.enabled ?? false, ...source(given) });
/** Music: always a file. */
export const musicPart = (given: any): any => ({ enabled: given.enabled ?? false, ...(given.fileAudioSource ? { fileAudioSource: file(given.fileAudioSource) } : {}) });
/** Music that may be the vendor's own. */
export const musicOrDefaultPart = (given: any): any => ({ ...musicPart(given), useDefault: given.useDefault ?? true });
/** A part that comes again, and may listen for keys. */
export const announcedPart = (given: any): any => ({ ...spokenPart(given), ...repeated(given), ...keys(given) });
/** A part that comes again. */
export const repeatedPart = (given: any): any => ({ ...kept(given, ["enabled"]), ...source(given), ...repeated(given) });

export const durationPart = duration;

/** The named parts of a body, each in its way; those that are not there stay away. */
export const parts = (body: any, plan: Readonly<Record<string, (given: any) => any>>): any =>
  Object.fromEntries(Object.entries(plan).filter(([name]) => body[name] !== undefined && body[name] !== null).map(([name, part]) => [name, part(body[name])]));
