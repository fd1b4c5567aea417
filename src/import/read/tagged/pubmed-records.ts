import { numberedLines, type TaggedRecord, type TaggedRecords } from './tagged-record.ts';

/** `TI  - `: a tag of two to four letters, filled up with blanks, and a hyphen. */
const tagLine = /^(?=.{4,5}-)([A-Z]{2,4}) *-\s?(.*)$/s;
/** Tags that only the start of a record has; ERIC's records have no PMID. */
const firstTags = new Set(['PMID', 'UI', 'OWN']);

/**
 * Splits an export of PubMed into its records. A record begins with `PMID`, or with another first
 * tag after a blank line; lines without a tag continue the one above.
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 */
export function pubmedRecords(text: string): TaggedRecords {
  const found: TaggedRecords = { records: [], unclosed: [], outside: [] };
  let record: TaggedRecord | undefined;
  let isAfterBlank = true;
  for (const { text: content, line } of numberedLines(text)) {
    const [, tag, value = ''] = tagLine.exec(content) ?? [];
    const last = record?.fields.at(-1);
    if (tag) {
      if (!record || tag === 'PMID' || (isAfterBlank && firstTags.has(tag))) {
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
