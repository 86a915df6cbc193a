import { en, Faker } from "@faker-js/faker";

/** A recipe for rows: how many, and for each field a fixed value or "{{module.method}}" of the made-up-data library. */
export interface Recipe {
  readonly count: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Makes rows up for a fixture. The same name and recipe give the same rows for ever: seeded, one locale, a fixed
 * reference date, the library pinned exactly. `{{n}}` is the number of the row, from 1.
 */
export function populate(name: string, recipe: Recipe): Record<string, unknown>[] {
  const faker = new Faker({ locale: [en] });
  faker.seed([...name].reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) >>> 0, 7));
  faker.setDefaultRefDate("2025-01-01T00:00:00Z");
  const value = (template: unknown, n: number): unknown => {
    if (Array.isArray(template)) return template.map((item) => value(item, n));
    if (template && typeof template === "object") return Object.fromEntries(Object.entries(template).map(([k, v]) => [k, value(v, n)]));
    if (typeof template !== "string") return template;
    const number = /^\{\{n(?:\+(\d+))?\}\}$/.exec(template);
    if (number) return n + Number(number[1] ?? 0);
    return template.includes("{{") ? faker.helpers.fake(template.replaceAll("{{n}}", String(n))) : template;
  };
  return Array.from({ length: recipe.count }, (_, i) => value(recipe.fields, i + 1) as Record<string, unknown>);
}
