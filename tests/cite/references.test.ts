import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Creator, parse } from '@retorquere/bibtex-parser';
import { describe, expect, inject, test } from 'vitest';
import { requirePack } from '../../src/collection/pack-fs.ts';
import { readSiteSettings } from '../../src/collection/site-settings-fs.ts';
import {
  type Citation,
  citedDate,
  nameList,
  paperAddress,
} from '../../src/export/cite/citation.ts';
import { citePapers } from '../../src/export/cite/cite-papers.ts';
import { toCslItem } from '../../src/export/cite/csl-json.ts';
import { toApa } from '../../src/export/cite/reference.ts';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { parseTitle } from '../../src/mathematics/title.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';
import { invertedName } from '../../src/schema/person-name.ts';
import type { WorkType } from '../../src/schema/work-type.ts';
import { siteFiles } from '../support/site-pages.ts';
import { type CslData, formatApa, readReferences } from './citation-js.ts';

const site = inject('site');
const files = siteFiles(site);
const { pages } = await readPages('content');
const citations = citePapers(
  pages.map(({ slug, data }) => ({ slug, title: parseTitle(data.title), facts: data })),
  (slug) => `https://papers.example/papers/${slug}/`,
  requirePack('content', readSiteSettings().pack),
);
const byKey = new Map([...citations.values()].map((citation) => [citation.key, citation]));

/** What every reader has to give back of a reference. */
interface Fields {
  key: string;
  type: string;
  title: string;
  authors: string;
  year: string;
  container: string;
  volume: string;
  issue: string;
  address: string;
}

/** What readers call the kinds of works that the collection has. */
type TypeNames = Partial<Record<WorkType, string>>;

function fieldsOf(citation: Citation, types: TypeNames): Fields {
  const { facts } = citation;
  return {
    key: citation.key,
    type: types[facts.type] ?? facts.type,
    title: plain(segmentsToText(citation.title)),
    authors: nameList(facts.authors).names.map(invertedName).join('; '),
    year: String(citedDate(citation)?.start.year ?? ''),
    container: facts['container-title'] ?? '',
    volume: facts.volume ?? '',
    issue: facts.issue ?? '',
    address: paperAddress(citation) ?? '',
  };
}

function fieldsOfCsl(item: CslData): Fields {
  const date = item.issued ?? item['event-date'];
  const container = item['container-title'] ?? item['event-title'];
  const authors = (item.author ?? []).map((name) => {
    const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
    return name.literal ?? [family, name.suffix, name.given].filter(Boolean).join(', ');
  });
  return {
    key: item.id,
    type: item.type,
    title: plain(item.title),
    authors: authors.join('; '),
    year: String(date?.['date-parts'][0]?.[0] ?? ''),
    container: container ?? '',
    volume: item.volume ?? '',
    issue: item.issue ?? '',
    address: item.URL ?? '',
  };
}

/** Readers write formatting as HTML, composed letters as one or two and a double hyphen as a dash. */
function plain(title: string): string {
  return title
    .replace(/<[^>]+>/g, '')
    .replaceAll('--', '–')
    .normalize('NFC');
}

const cslTypes = { preprint: 'document' };

describe.each(files.filter((file) => file.endsWith('.bib')))('%s', (file) => {
  const text = readFileSync(join(site, file), 'utf8');

  test('is read back by Citation.js', () => {
    const read = readReferences(text, 'bibtex').map(fieldsOfCsl);
    expect(read).toEqual(read.map(({ key }) => expected(key, cslTypes)));
    expect(read.length).toBe(papersOf(file));
  });

  test('is read back by the parser of Better BibTeX', () => {
    const { entries, errors } = parse(text, { sentenceCase: false, english: false });
    const types = {
      'paper-conference': 'inproceedings',
      'article-journal': 'article',
      preprint: 'misc',
      document: 'misc',
    };
    const read = entries.map(({ key, type, fields }): Fields => {
      return {
        key,
        type,
        title: plain(fields.title ?? ''),
        authors: (fields.author ?? []).map(creatorName).join('; '),
        year: fields.year ?? '',
        container: fields.journal ?? fields.booktitle ?? '',
        volume: fields.volume ?? '',
        issue: fields.number ?? '',
        address: fields.url ?? '',
      };
    });
    expect(errors).toEqual([]);
    expect(read).toEqual(read.map(({ key }) => expected(key, types)));
    for (const { key, fields } of entries) {
      expect(fields.eprint).toBe(byKey.get(key)?.facts.arxiv);
    }
    expect(read.length).toBe(papersOf(file));
  });
});

test.each(files.filter((file) => file.endsWith('.ris')))(
  '%s is read back by Citation.js',
  (file) => {
    const types = { preprint: 'manuscript' };
    const read = readReferences(readFileSync(join(site, file), 'utf8'), 'ris').map(fieldsOfCsl);
    expect(read).toEqual(read.map(({ key }) => expected(key, types)));
    expect(read.length).toBe(papersOf(file));
  },
);

test.each(files.filter((file) => file.endsWith('.csl.json')))(
  '%s holds every reference',
  (file) => {
    const items: CslData[] = JSON.parse(readFileSync(join(site, file), 'utf8'));
    const types = { preprint: 'article' };
    const read = items.map(fieldsOfCsl);
    expect(read).toEqual(read.map(({ key }) => expected(key, types)));
    expect(read.length).toBe(papersOf(file));
  },
);

test('references in APA style are those of a CSL processor', () => {
  const different = [...citations.values()].filter((citation) => {
    const container = citation.facts['container-title'];
    const ours = toApa(citation)
      // Proceedings have no editor here, and the processor writes “In” before editors only.
      .replace(`In ${container}`, `${container}`)
      .replace(` ${citation.page}`, '')
      // The processor leaves out a second part in lower case, as in “H.-y.” for “Hung-yi”.
      .replace(/\.-\p{Ll}\./gu, '.');
    return straight(formatApa(toCslItem(citation))) !== straight(ours);
  });
  expect(different.map(({ key }) => key)).toEqual([]);
});

function expected(key: string, types: TypeNames): Fields | undefined {
  const citation = byKey.get(key);
  return citation && fieldsOf(citation, types);
}

function papersOf(file: string): number {
  const topic = /^topics\/([^.]+)/.exec(file)?.[1];
  if (topic === undefined) return pages.length;
  return pages.filter(
    ({ path, data }) => path.includes(`${topic}/`) || data.topics?.includes(topic),
  ).length;
}

function creatorName({ name, prefix, lastName, firstName, suffix }: Creator): string {
  const family = [prefix, lastName].filter(Boolean).join(' ');
  return plain(name ?? [family, suffix, firstName].filter(Boolean).join(', '));
}

function straight(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('--', '–');
}
