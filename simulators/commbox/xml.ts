/** What one entry of a list is called; the published samples name the lists' elements by the plural only. */
const ONE: Readonly<Record<string, string>> = { Children: "Child", Activities: "Activity", Tags: "Tag" };

/** An event as XML: `Subscription`, `Name` and `Brand` are attributes of `Event`, the entity is an element. */
export function xmlOf(event: { readonly Subscription: string; readonly Name: string; readonly Brand: string; readonly [entity: string]: unknown }): string {
  const { Subscription, Name, Brand, ...entity } = event;
  const attributes = Object.entries({ Subscription, Name, Brand }).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<?xml version="1.0" encoding="utf-8"?><Event${attributes.join("")}>${inside(entity)}</Event>`;
}

function inside(value: unknown): string {
  if (value === null || typeof value !== "object") return escape(String(value ?? ""));
  return Object.entries(value).map(([key, inner]) => element(key, inner)).join("");
}

const element = (name: string, value: unknown): string =>
  Array.isArray(value) ? `<${name}>${value.map((item) => element(ONE[name] ?? "Item", item)).join("")}</${name}>` : `<${name}>${inside(value)}</${name}>`;

const ENTITY: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 cannot hold at all are left out. */
const escape = (text: string): string => text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (c) => ENTITY[c]!);
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
