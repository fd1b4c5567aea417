import { numberedLines, type TaggedField, type TaggedRecords } from './tagged-record.ts';

/** `TY  - JOUR`: two blanks stand before the hyphen, or a tab, whatever blanks they are. */
const strictLine = /^\s*([A-Z][A-Z0-9])(?:\s{2}|\t)\s?[-\u2010-\u2015]\s*(.*)$/s;
/** `TY - JOUR` and `TY- JOUR`, taken for tags only where a listing writes its types so. */
const looseLine = /^\s*([A-Z][A-Z0-9])\s{0,3}[-\u2010-\u2015](?:\s+(.*))?$/s;
const looseType = /^[^\S\n]*TY\s?[-\u2010-\u2015](?:\s|$)/m;
/** Only a record has these. */
const titleTags = new Set(['TI', 'T1', 'BT', 'CT']);

/**
 * Splits RIS into its records. A record begins with `TY`, or after the one before it, and ends
 * with `ER`, with the next `TY` or with the file. Lines without a tag continue the one above.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function risRecords(text: string): TaggedRecords {
  const found: TaggedRecords = { records: [], unclosed: [], outside: [] };
  const tagLine = looseType.test(text) ? looseLine : strictLine;
  let fields: TaggedField[] = [];
  const close = (isClosed: boolean) => {
    const [first] = fields;
    if (!first) return;
    const isRecord = isClosed || first.tag === 'TY' || fields.some(({ tag }) => titleTags.has(tag));
    if (!isRecord) found.outside.push(...fields.map(({ line }) => line));
    else found.records.push({ line: first.line, fields });
    if (isRecord && !isClosed) found.unclosed.push(first.line);
    fields = [];
  };
  for (const { text: content, line } of numberedLines(text)) {
    const [, tag, value = ''] = tagLine.exec(content) ?? [];
    const last = fields.at(-1);
    if (tag === 'ER') close(true);
    else if (tag) {
      if (tag === 'TY') close(false);
      fields.push({ tag, value, line });
    } else if (content.trim() === '') continue;
    else if (last) last.value += `\n${content.trim()}`;
    else found.outside.push(line);
  }
  close(false);
  return found;
}
