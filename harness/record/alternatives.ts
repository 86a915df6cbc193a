interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/**
 * Source of a regular expression that matches any of many texts, the longest first. A plain `a|b|…` of thousands is tried one
 * after the other at every place; this is a tree over their characters.
 */
export function anyOf(texts: Iterable<string>): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const text of texts) {
    let branch = root;
    for (const character of text) {
      if (!branch.next.has(character)) branch.next.set(character, { next: new Map(), ends: false });
      branch = branch.next.get(character)!;
    }
    branch.ends = true;
  }
  return sourceOf(root);
}

function sourceOf({ next, ends }: Branch): string {
  if (next.size === 0) return "";
  const choices = [...next].map(([character, branch]) => escaped(character) + sourceOf(branch));
  const group = choices.length === 1 && !ends ? choices[0]! : `(?:${choices.join("|")})`;
  return ends ? `${group}?` : group;
}

/** Text as it stands in a regular expression with the flag `u`. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
