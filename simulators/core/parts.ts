type Both<U> = (U extends unknown ? (given: U) => void : never) extends (given: infer I) => void ? I : never;

/** What all parts export under a name, as one table. */
export type Joined<Parts extends readonly object[], Name extends string> = Both<Parts[number] extends infer P ? (P extends Record<Name, infer Table> ? Table : never) : never>;

/** A vendor that is cut by resource: each part is a folder whose `index.ts` exports what it adds (`rows`, `resources`, `reactions` …). */
export interface Parts<List extends readonly object[]> {
  /** Joins the tables that parts export under a name. @throws Error when two parts have a row of one name */
  together<Name extends string>(name: Name): Joined<List, Name>;
  /** Joins the lists that parts export under a name, in the order of the parts. */
  inTurn<Item>(name: string): readonly Item[];
}

/** @param list - the parts, in the order in which what they export stands; what a part does not export it does not have */
export function joinParts<const List extends readonly object[]>(vendor: string, list: List): Parts<List> {
  const parts = list as readonly Readonly<Record<string, any>>[];
  return {
    together<Name extends string>(name: Name) {
      const joined: Record<string, unknown> = {};
      for (const part of parts) {
        for (const [key, row] of Object.entries(part[name] ?? {})) {
          if (key in joined) throw new Error(`${vendor}: two parts have ${name} ${key}`);
          joined[key] = row;
        }
      }
      return joined as Joined<List, Name>;
    },
    inTurn: <Item>(name: string): readonly Item[] => parts.flatMap((part) => part[name] ?? []),
  };
}
