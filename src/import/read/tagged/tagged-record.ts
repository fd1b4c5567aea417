/** What stands under one tag, with the lines that continue it; line ends in it are kept. */
export interface TaggedField {
  tag: string;
  value: string;
  line: number;
}

/** One record of a tagged format: its fields in their order, and where it starts. */
export interface TaggedRecord {
  line: number;
  fields: TaggedField[];
}

/** What a text has in the form of a tagged format. */
export interface TaggedRecords {
  records: TaggedRecord[];
  /** Lines of records that nothing closes: they end where the next begins. */
  unclosed: number[];
  /** Lines outside of records, such as the number or the remarks of a database. */
  outside: number[];
}

/**
 * Splits a text with a tag at the start of each field into its records; lines without a tag
 * continue the one above.
 * @param tagLine finds a line's tag and its value.
 * @param isStart whether a tag begins a record, behind a blank line or not; `record` is the one at hand.
 */
export function splitByTags(
  text: string,
  tagLine: RegExp,
  isStart: (tag: string, isAfterBlank: boolean, record: TaggedRecord) => boolean,
): TaggedRecords {
  const found: TaggedRecords = { records: [], unclosed: [], outside: [] };
  let record: TaggedRecord | undefined;
  let isAfterBlank = false;
  for (const { text: content, line } of numberedLines(text)) {
    const [, tag, value = ''] = tagLine.exec(content) ?? [];
    const last = record?.fields.at(-1);
    if (tag) {
      if (!record || isStart(tag, isAfterBlank, record)) {
        record = { line, fields: [] };
        found.records.push(record);
      }
      record.fields.push({ tag, value, line });
    } else if (content.trim() !== '') {
      if (last) last.value += `\n${content.trim()}`;
      else found.outside.push(line);
    }
    isAfterBlank = content.trim() === '';
  }
  return found;
}

/** The lines of a text, counted from 1, without byte order marks and blanks at their end. */
export function* numberedLines(text: string): Generator<{ text: string; line: number }> {
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    line++;
    yield {
      text: text
        .slice(start, stop)
        .replace(/^\uFEFF+/, '')
        .trimEnd(),
      line,
    };
    start = stop + 1;
  }
}

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

/**
 * The values of a field that has several of them, with semicolons or line ends between; the
 * semicolon that ends an entity of HTML (`R&amp;D`) parts nothing.
 */
export function listedValues(value: string): string[] {
  return value.split(/(?<!&(?:#x?)?\w{1,8});|\n/).map((part) => part.trim());
}
