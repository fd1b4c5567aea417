import type { TaggedRecord } from './tagged-record.ts';

/** The values of a record under the names of a format's fields; knows which nobody asked for. */
export interface RecordFields<Name extends string> {
  /** The first value of the first of these fields that has one, else empty. */
  first(...names: Name[]): string;
  /** All values of these fields, field by field. */
  all(...names: Name[]): string[];
  /** All values of these fields with their names, in the order of the record. */
  inOrder(...names: Name[]): [name: Name, value: string][];
  /** The first value of a field that is of a certain shape, else empty. */
  find(name: Name, fits: (value: string) => boolean): string;
  /** The values of a field that are of a certain shape. */
  matching(name: Name, fits: (value: string) => boolean): string[];
  /** All values of a field, which stay to be asked for. */
  peek(name: Name): string[];
  /** Tags, each once, with a value that nobody asked for and that says what no other does. */
  leftOver(): string[];
}

interface Field<Name> {
  tag: string;
  name: Name | undefined;
  value: string;
  used: boolean;
}

/**
 * Gives the tags of a record the names of the fields that they stand for; several tags can stand
 * for one field. Empty values are passed over, and so is R's `NA`, which says that there is none.
 * @param names which field a tag stands for; tags that are not in it are left over.
 */
export function recordFields<Name extends string>(
  record: TaggedRecord,
  names: ReadonlyMap<string, Name>,
): RecordFields<Name> {
  const fields = record.fields
    .map(({ tag, value }): Field<Name> => {
      return { tag, name: names.get(tag), value: value.trim(), used: false };
    })
    .filter(({ value }) => value !== '' && value !== 'NA');
  const byName = Map.groupBy(fields, ({ name }) => name);
  const under = (wanted: Name[]) => wanted.flatMap((name) => byName.get(name) ?? []);
  const use = (field: Field<Name> | undefined) => {
    if (field) field.used = true;
    return field?.value ?? '';
  };
  return {
    first: (...wanted) => use(under(wanted)[0]),
    all: (...wanted) => under(wanted).map(use),
    inOrder: (...wanted) =>
      fields.flatMap((field): [Name, string][] =>
        field.name !== undefined && wanted.includes(field.name) ? [[field.name, use(field)]] : [],
      ),
    find: (name, fits) => use(under([name]).find(({ value }) => fits(value))),
    matching: (name, fits) =>
      under([name])
        .filter(({ value }) => fits(value))
        .map(use),
    peek: (name) => under([name]).map(({ value }) => value),
    leftOver() {
      const used = fields.filter((field) => field.used);
      const said = new Set(used.map(({ value }) => plain(value)));
      const known = new Set(used.map(({ tag }) => tag));
      const over = fields.filter((field) => !field.used && !said.has(plain(field.value)));
      return [...new Set(over.map(({ tag }) => (known.has(tag) ? `${tag}, a further one,` : tag)))];
    },
  };
}

function plain(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
