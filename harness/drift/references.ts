/** Ids as references: the same name on both sides for what was first met at the same place. */
export class References {
  private readonly names = new Map<string, string>();

  /** @param place - where it is met first; else it is named by its turn */
  of(id: string, place = `other ${this.names.size}`): string {
    let name = this.names.get(id);
    if (name === undefined) this.names.set(id, (name = place));
    return name;
  }

  /** The name of an id that was met before. */
  met = (id: string): string | undefined => this.names.get(id);
}
