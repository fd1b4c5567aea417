import { readArxivId } from '../../identifiers/arxiv.ts';
import type { Listing } from '../entry.ts';
import { trimmedLines } from './blocks.ts';
import { readCitationFacts } from './citation.ts';
import { readFacts } from './facts.ts';
import { newListing, quote } from './new-listing.ts';

const tagLine = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** Tags of title and abstract, the newer first; all other tags are citation-js's to read. */
const table = { title: ['TI', 'T1'], abstract: ['AB', 'N2'] };
/** Tags in which an arXiv id or address can stand. */
const arxivTags = ['UR', 'L1', 'L2', 'DO', 'AN', 'C1', 'M1', 'N1', 'JO', 'T2'];

/** One record: each tag with its values, and where it starts. */
interface RisRecord {
  line: number;
  tags: Map<string, string[]>;
}

/** Reads RIS, as Zotero, Mendeley and publishers export it. */
export function parseRis(text: string, source: string): Listing {
  const listing = newListing(source);
  for (const record of risRecords(text)) {
    if ('problem' in record) {
      listing.reject(record.line, record.problem);
      continue;
    }
    const first = (tags: string[]) => tags.flatMap((tag) => record.tags.get(tag) ?? [])[0] ?? '';
    const title = first(table.title);
    if (title === '') {
      listing.reject(record.line, 'no title · give the record a line “TI  - …”');
      continue;
    }
    const places = arxivTags.flatMap((tag) => record.tags.get(tag) ?? []);
    const facts = readCitationFacts(plainRecord(record), '@ris/record');
    const arxiv = readFacts({ arxiv: places.find(readArxivId) });
    const abstract = first(table.abstract);
    listing.add({ title, abstract, facts: { ...facts, ...arxiv }, line: record.line });
  }
  return listing.finish();
}

function* risRecords(text: string): Generator<RisRecord | { line: number; problem: string }> {
  let record: RisRecord | undefined;
  let tag = '';
  for (const { text: content, line } of trimmedLines(text)) {
    const [, name, value = ''] = tagLine.exec(content) ?? [];
    if (name === 'TY') {
      if (record) yield { line: record.line, problem: 'no “ER  -” closes this record · add it' };
      record = { line, tags: new Map([['TY', [value]]]) };
    } else if (name === 'ER') {
      if (record) yield record;
      record = undefined;
    } else if (name) {
      if (!record) yield { line, problem: `outside of a record (${quote(content)})` };
      else if (value !== '') record.tags.set(name, [...(record.tags.get(name) ?? []), value]);
      tag = name;
    } else if (record && content !== '') {
      const values = record.tags.get(tag);
      const last = values?.pop();
      if (values) values.push(`${last} ${content}`);
    }
  }
  if (record) yield { line: record.line, problem: 'the file breaks off in this record' };
}

/** The record as citation-js has it: one value a tag, or a list of them. */
function plainRecord({ tags }: RisRecord): Record<string, string | string[]> {
  return Object.fromEntries(
    [...tags].map(([tag, values]) => [tag, values.length === 1 ? (values[0] ?? '') : values]),
  );
}
