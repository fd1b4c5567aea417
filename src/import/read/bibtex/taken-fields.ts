/** Fields of a record from which facts are taken; what nobody asked for is left over. */
export interface TakenFields {
  /** The first of these fields that there is, else undefined. */
  first(...names: string[]): string | undefined;
  /** All of these fields that there are. */
  all(...names: string[]): string[];
  /** The value of a field, which stays to be asked for. */
  peek(name: string): string | undefined;
  /** Names of fields that were not asked for, but for those that say what another says too. */
  leftOver(): string[];
}

/** What tells of the file, of a program or of other records, not of the work. */
const furniture = new RegExp(
  `^(?:_.*|added-at|bibsource|biburl|bdsk-file.*|calibreid|citekeys?|crossref|date-?added|
  date-?modified|dbasekey|entryset|entrysubtype|execute|file|files|filenames|folder|force|groups?|
  ids|interhash|intrahash|key|label|langidopts|local-.*|mendeley-groups|modified|options|owner|
  presort|qiqqa.*|rating|ranking|read|readstatus|refid|related.*|sort.*|timestamp|
  urldate|lastchecked|accessed|uuid|xdata|xref|zotero.*)$`.replace(/\s+/g, ''),
);

export function takenFields(fields: ReadonlyMap<string, string>): TakenFields {
  const asked = new Set<string>();
  const take = (name: string) => {
    const value = fields.get(name);
    if (value !== undefined) asked.add(name);
    return value;
  };
  return {
    first(...names) {
      for (const name of names) {
        const value = take(name);
        if (value !== undefined) return value;
      }
      return undefined;
    },
    all: (...names) => names.map(take).filter((value) => value !== undefined),
    peek: (name) => fields.get(name),
    leftOver() {
      const left = [...fields.keys()].filter((name) => !asked.has(name) && !furniture.test(name));
      if (left.length === 0) return [];
      const said = new Set([...asked].map((name) => plain(fields.get(name) ?? '')));
      return left.filter((name) => !said.has(plain(fields.get(name) ?? '')));
    },
  };
}

function plain(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
