import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { type PageElement, readElements } from '../support/elements.ts';

const read = (path: string) => readFileSync(join(inject('pantry'), path), 'utf8');
const page = (slug: string): PageElement[] =>
  readElements(parse(read(`papers/${slug}/index.html`)));
const texts = (elements: PageElement[], tag: string) =>
  elements.filter((element) => element.tag === tag).map(({ text }) => text.trim());

test('the page of a book shows its editors, its years and its publisher, and no empty abstract', () => {
  const elements = page('handbook');
  expect(texts(elements, 'p')).toContain('Edited by Ann Onym, Gabriel García Márquez');
  expect(texts(elements, 'time')).toEqual(['2001–2003']);
  expect(texts(elements, 'dd')).toEqual(['Kettle, Berlin', '978-3-16-148410-0', 'German']);
  expect(texts(elements, 'h2')).not.toContain('Abstract');
  expect(texts(elements, 'a')).not.toContain('Find on arXiv');
});

test('the page of an article shows volume, issue and pages, and leads to its publisher', () => {
  const elements = page('jam');
  expect(texts(elements, 'p')).toContain('Bo Sample, Google, Inc. et al.');
  const [time] = elements.filter(({ tag }) => tag === 'time');
  expect(time?.attributes.datetime).toBe('2021-10-18');
  expect(texts(elements, 'dd')).toEqual(['Journal of Preserves 12(3), 45–67']);
  const links = texts(elements, 'a');
  expect(links).toEqual(expect.arrayContaining(['DOI', 'PubMed', 'Google Scholar']));
  expect(texts(elements, 'p')).toContain('jam · sugar');
});

test('a work of which little is known is searched for where it could be', () => {
  const links = texts(page('old'), 'a');
  expect(links).toContain('Google Scholar');
  // There was no arXiv in 1950.
  expect(links).not.toContain('Find on arXiv');
});

test('the table of a topic has the newest first and says where each came out', () => {
  const elements = readElements(parse(read('topics/jars/index.html')));
  const rows = elements.filter(({ tag, attributes }) => tag === 'tr' && 'data-date' in attributes);
  expect(rows.map(({ text }) => text)).toEqual([
    'How Long Jam KeepsFrom the abstract We kept jars.Bo Sample, Google, Inc. et al.Journal of Preserves2021',
    'A Handbook of JarsEdited by Ann Onym, Gabriel García Márquez2001',
    'On Jars1950',
  ]);
});

test('files name people as they are said, and dates as they are known', () => {
  const data: { papers: Record<string, unknown>[] } = JSON.parse(read('papers.json'));
  expect(data.papers.find(({ slug }) => slug === 'jam')).toMatchObject({
    authors: ['Bo Sample', 'Google, Inc.', 'et al.'],
    published: '2021-10-18',
    pages: '45–67',
  });
  expect(read('topics/jars/feed.xml')).toContain('<published>2001-01-01T00:00:00Z</published>');
  expect(read('papers.csv')).toContain('Ann Onym; Gabriel García Márquez');
});
