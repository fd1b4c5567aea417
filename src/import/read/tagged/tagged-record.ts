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
