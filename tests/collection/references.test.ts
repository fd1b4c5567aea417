import { type Creator, parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
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
import { citationFormats } from '../../src/export/cite/formats.ts';
import { toApa } from '../../src/export/cite/reference.ts';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { parseTitle } from '../../src/mathematics/title.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';
import { invertedName } from '../../src/schema/person-name.ts';
import type { WorkType } from '../../src/schema/work-type.ts';
import { type CslData, formatApa, readReferences } from '../support/citation-js.ts';

const { pages } = await readPages('content');
const citations = citePapers(
  pages.map(({ slug, data }) => ({ slug, title: parseTitle(data.title), facts: data })),
  (slug) => `https://papers.example/papers/${slug}/`,
  requirePack('content', readSiteSettings().pack),
);
const all = [...citations.values()];
const byKey = new Map(all.map((citation) => [citation.key, citation]));

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

describe('BibTeX of the whole collection', () => {
  const text = written('bib');

  test('is read back by Citation.js', () => {
    expect(readReferences(text, 'bibtex').map(fieldsOfCsl)).toEqual(expected(cslTypes));
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
    expect(read).toEqual(expected(types));
    for (const { key, fields } of entries) {
      expect(fields.eprint).toBe(byKey.get(key)?.facts.arxiv);
    }
  });
});

test('its RIS is read back by Citation.js', () => {
  const types = { preprint: 'manuscript' };
  expect(readReferences(written('ris'), 'ris').map(fieldsOfCsl)).toEqual(expected(types));
});

test('its CSL-JSON holds every reference', () => {
  const items: CslData[] = JSON.parse(written('csl.json'));
  expect(items.map(fieldsOfCsl)).toEqual(expected({ preprint: 'article' }));
});

test('references in APA style are those of a CSL processor', () => {
  const different = all.filter((citation) => {
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

/** The whole collection in one of the formats, as its site has it. */
function written(extension: string): string {
  return citationFormats.find((format) => format.extension === extension)?.write(all) ?? '';
}

function expected(types: TypeNames): Fields[] {
  return all.map((citation) => fieldsOf(citation, types));
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
