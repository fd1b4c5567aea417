import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import type { PaperFacts } from '../../schema/paper.ts';
import { cslItem, readCslFacts } from './csl.ts';

/** Records of BibTeX with their raw field values, as citation-js reads a file of them. */
export function readBibtexRecords(source: string): unknown[] {
  const records = plugins.input.data(source, '@biblatex/text');
  return Array.isArray(records) ? records : [records];
}

/** The facts that citation-js finds in a record: names, date, venue, DOI. */
export function readCitationFacts(
  record: unknown,
  type: '@bibtex/entry+object' | '@ris/record',
): PaperFacts {
  const items = plugins.input.chain(record, { forceType: type, generateGraph: false });
  const item = cslItem.partial().safeParse(Array.isArray(items) ? items[0] : undefined);
  return item.data ? readCslFacts(item.data) : {};
}
