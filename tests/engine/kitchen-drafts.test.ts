import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { readElements } from '../support/elements.ts';

const site = inject('kitchen');
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const draft = 'salt-warmth-and-the-souring-of-cabbage';
const words = 'Foretells from salt and warmth';

/** The text of each mark on a page. */
const marksOf = (path: string) =>
  readElements(parse(read(path)))
    .filter(({ attributes }) => attributes['data-draft'] !== undefined)
    .map(({ text }) => text.trim());

test('a paper’s page says which texts are drafts, of which model, and where to accept them', () => {
  const html = read(`papers/${draft}/index.html`);
  const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  expect(text).toContain(
    'Written by kitchen-model:1b and not yet checked by a person: the summary and the names it introduces. Correct or accept it',
  );
  expect(html).toMatch(/<a href="[^"]*\/edit\/main\/content\/papers\/[^>]*>Correct or accept it/);
  // One for the note, one for each of the two names.
  expect(marksOf(`papers/${draft}/index.html`)).toEqual(['Draft', 'Draft', 'Draft']);
  expect(marksOf('papers/on-jars/index.html')).toEqual([]);
});

test('a topic’s page says that its overview is a draft', () => {
  expect(read('topics/bread/index.html')).toContain('checked by a person: the overview.');
  expect(read('topics/bread.md')).toContain(
    'Written by kitchen-model:1b and not yet checked by a person: the overview.',
  );
  expect(read('topics/preserving/index.html')).not.toContain('draft-note');
});

test('lists mark drafts, and nothing else', () => {
  expect(marksOf('topics/fermentation/index.html')).toEqual(['Draft']);
  expect(marksOf('names/index.html')).toEqual(['Draft', 'Draft']);
});

test('where only text can be shown, a draft says so itself', () => {
  expect(read('feed.xml')).toContain(`<summary>Draft: ${words}`);
  expect(read('feed.json')).toContain(`"summary": "Draft: ${words}`);
  expect(read(`papers/${draft}.md`)).toContain(`Draft: ${words}`);
  expect(read('llms.txt')).toContain('Those that begin with “Draft:”');
  expect(read('map/fermentation.json')).toContain(`Draft: ${words}`);
  expect(read(`papers/${draft}/index.html`)).toContain(`content="Draft: ${words}`);
});

test('the data name the drafts of each paper', () => {
  const { papers } = JSON.parse(read('papers.json'));
  const marked = papers.filter(({ drafts }: { drafts?: string[] }) => drafts);
  expect(
    marked.map(({ slug, drafts }: { slug: string; drafts: string[] }) => [slug, drafts]),
  ).toEqual([[draft, ['summary', 'introduces']]]);
  expect(read('papers.csv')).toMatch(/,drafts\r\n/);
  expect(read('papers.csv')).toContain(',summary; introduces\r\n');
});
