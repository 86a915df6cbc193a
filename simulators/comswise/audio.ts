/** First bytes of what recorders write: WAV, AIFF, MP3, Ogg, FLAC, AMR, AU, WebM. MP4 has its mark four bytes in. */
const MARKS = ["RIFF", "FORM", "ID3", "OggS", "fLaC", "#!AMR", ".snd", "\u001aE\u00df\u00a3"];

/** First bytes of what is certainly something else: PNG, JPEG, GIF, PDF, ZIP, gzip. */
const OTHERS = ["\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "%PDF", "PK\u0003\u0004", "\u001f\u008b"];

/**
 * Could the vendor's transcription hear something in these bytes? Known containers are taken by their mark, so a WAV
 * cut short is still a WAV; text and other files are no audio; unknown bytes pass, since headerless PCM has no mark.
 */
export function isAudio(bytes: Uint8Array | undefined): boolean {
  if (!bytes?.length) return false;
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  if (MARKS.some((mark) => head.startsWith(mark)) || head.slice(4, 8) === "ftyp") return true;
  return !OTHERS.some((mark) => head.startsWith(mark)) && !isText(bytes);
}

/** Valid UTF-8 without control characters other than line ends and tabs. */
function isText(bytes: Uint8Array): boolean {
  try {
    // oxlint-disable-next-line no-control-regex
    return !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
