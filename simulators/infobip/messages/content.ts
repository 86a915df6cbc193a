/** Kinds of content that a link stands for. */
const MEDIA = ["IMAGE", "AUDIO", "VIDEO", "VOICE", "DOCUMENT", "FILE"];

type Content = Readonly<Record<string, unknown>>;

/** What is kept of a message: a template becomes text, and answers add keys that are null. contracts/infobip/sources.md#messages */
export function keptContent(contentType: string, content: Content): { contentType: string; content: Content } {
  if (contentType === "TEXT") return { contentType, content: { ...content, showUrlPreview: content["showUrlPreview"] ?? null } };
  if (contentType === "TEMPLATE") return { contentType: "TEXT", content: { text: templateText(content), showUrlPreview: null } };
  if (MEDIA.includes(contentType)) return { contentType, content: { ...content, caption: content["caption"] ?? null } };
  return { contentType, content };
}

/** The text that a template makes: its own, its body's, or its name where it brings none. */
function templateText({ text, body, templateName, name, templateId }: Content): string {
  const inBody = typeof body === "object" && body !== null ? (body as Content)["text"] : body;
  return String(text ?? inBody ?? templateName ?? name ?? templateId ?? "");
}
