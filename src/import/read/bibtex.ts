import { z } from 'astro/zod';
import type { Entry, Listing } from '../entry.ts';
import { type BibtexRecord, bibtexRecords } from './bibtex-records.ts';
import { readBibtexRecords, readCitationFacts } from './citation.ts';
import { readFacts } from './facts.ts';
import { newListing } from './new-listing.ts';
import { withoutBraces } from './tex-braces.ts';

/** Records parsed at one go; where one of them is broken they are parsed one by one. */
const batchLength = 200;

const bibtexRecord = z.object({
  label: z.string(),
  properties: z.record(z.string(), z.union([z.string(), z.number().transform(String)])),
});
type Fields = z.infer<typeof bibtexRecord>['properties'];

/** Fields whose TeX is taken as it stands, so that its mathematics survives. */
const table = {
  title: ({ title, subtitle }: Fields) => [title, subtitle].filter(Boolean).join(': '),
  abstract: ({ abstract }: Fields) => abstract ?? '',
  arxiv: ({ eprint, archiveprefix, eprinttype, url, note, journal, doi }: Fields) => {
    const isArxiv = /arxiv/i.test(archiveprefix ?? eprinttype ?? 'arxiv');
    const places = [isArxiv ? eprint : '', url, doi, note, journal];
    return places.map((place) => place?.match(/arxiv:\s*\S+/i)?.[0] ?? place).filter(Boolean);
  },
  venue: ({ booktitle, journal, journaltitle }: Fields) => booktitle ?? journal ?? journaltitle,
};

/** Reads BibTeX and BibLaTeX, record by record. */
export function parseBibtex(text: string, source: string): Listing {
  const listing = newListing(source);
  const macros: string[] = [];
  let batch: WholeRecord[] = [];
  const close = () => {
    for (const { line, parsed, problem } of parseBatch(batch, macros.join('\n'))) {
      const fields = bibtexRecord.safeParse(parsed).data?.properties;
      if (!fields) listing.reject(line, `${problem ?? 'not one record'} · mend the record`);
      else if (!fields.title?.trim()) listing.reject(line, 'no title · give the record one');
      else listing.add({ ...readEntry(fields, parsed), line });
    }
    batch = [];
  };
  for (const record of bibtexRecords(text, (macro) => void macros.push(macro))) {
    if ('source' in record) batch.push(record);
    else listing.reject(record.line, `${record.problem} · mend the record`);
    if (batch.length === batchLength) close();
  }
  close();
  return listing.finish();
}

function readEntry(fields: Fields, parsed: unknown): Pick<Entry, 'title' | 'abstract' | 'facts'> {
  const known = readFacts({
    arxiv: table.arxiv(fields).find((place) => readFacts({ arxiv: place }).arxiv),
    'container-title': withoutBraces(table.venue(fields) ?? '').replace(/\\(?=[&%#_])/g, ''),
  });
  const { 'container-title': _, ...facts } = readCitationFacts(parsed, '@bibtex/entry+object');
  return {
    title: withoutBraces(table.title(fields)),
    abstract: withoutBraces(table.abstract(fields)),
    facts: { ...facts, ...known },
  };
}

type WholeRecord = Extract<BibtexRecord, { source: string }>;

function parseBatch(
  batch: WholeRecord[],
  macros: string,
): { line: number; parsed?: unknown; problem?: string }[] {
  const items = parse([macros, ...batch.map((record) => record.source)].join('\n\n'));
  if (typeof items !== 'string' && items.length === batch.length) {
    return batch.map(({ line }, index) => ({ line, parsed: items[index] }));
  }
  return batch.map(({ line, source }) => {
    const alone = parse(`${macros}\n${source}`);
    if (typeof alone === 'string') return { line, problem: alone };
    return { line, parsed: alone.length === 1 ? alone[0] : undefined };
  });
}

/** The records, or why they cannot be read. */
function parse(source: string): unknown[] | string {
  try {
    return readBibtexRecords(source);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `BibTeX is broken: ${message.replace(/ at line \d+ col \d+:$/, '')}`;
  }
}
