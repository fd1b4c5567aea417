import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { cleanEntry } from '../../src/import/clean/clean-entry.ts';
import type { Listing } from '../../src/import/entry.ts';
import { parseBibtex } from '../../src/import/read/bibtex.ts';
import { parseCslJson } from '../../src/import/read/json/csl-json.ts';
import { readRis } from '../../src/import/read/tagged/ris.ts';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { parseTitle } from '../../src/mathematics/title.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';
import { factNames, type PaperFacts } from '../../src/schema/paper.ts';
import { kitchen } from './collections.ts';

const site = inject('kitchen');
const { pages } = await readPages(kitchen);

/** Facts that the site adds, or readers tell from the text, where a page has none. */
const given = new Set(['citation-key', 'url', 'language']);

function comparable(title: string, facts: PaperFacts) {
  const known = factNames
    .filter((name) => !given.has(name) && facts[name] !== undefined)
    // CSL has a type for works of which nobody knows the kind.
    .filter((name) => facts[name] !== 'document')
    .map((name) => [name, facts[name]]);
  return { title, ...Object.fromEntries(known) };
}

const expected = pages
  .map(({ data }) => comparable(segmentsToText(parseTitle(data.title)), data))
  .sort((a, b) => a.title.localeCompare(b.title));

const formats: [string, (text: string, source: string) => Listing][] = [
  ['papers.bib', parseBibtex],
  ['papers.ris', readRis],
  ['papers.csl.json', parseCslJson],
];

test.each(formats)('%s is read back as the same records', (file, read) => {
  const { entries, rejected } = read(readFileSync(join(site, file), 'utf8'), file);
  expect(rejected).toEqual([]);
  const records = entries
    .map(cleanEntry)
    .map(({ title, facts }) => comparable(segmentsToText(title), facts))
    .sort((a, b) => a.title.localeCompare(b.title));
  expect(records).toEqual(expected);
});

test('the sitemap has the day on which a paper came in, and no day where none is known', () => {
  const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
  const dayOf = (path: string) =>
    new RegExp(`<loc>https://papers.example/${path}</loc>(?:<lastmod>([^T<]+))?`).exec(
      sitemap,
    )?.[1];
  expect(dayOf('papers/salt-warmth-and-the-souring-of-cabbage/')).toBe('2024-06-01');
  expect(dayOf('topics/fermentation/')).toBe('2024-06-01');
  expect(dayOf('')).toBe('2024-06-01');
  expect(dayOf('papers/on-jars/')).toBeUndefined();
});
