import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { readElements } from '../support/elements.ts';
import { htmlProblems } from '../support/html-problems.ts';
import { sitePages } from '../support/site-pages.ts';

const site = inject('emptySite');
const pages = sitePages(site);
const read = (path: string) => readFileSync(join(site, path), 'utf8');

test('the pages of a collection without papers are valid HTML', async () => {
  const own = pages.filter(({ path }) => !path.startsWith('guide/'));
  expect(await htmlProblems(own)).toEqual([]);
});

test.each(['index.html', 'search/index.html'])(
  '%s says that there is nothing yet, and what to do',
  (path) => {
    const main = readElements(parse(read(path))).find(({ tag }) => tag === 'main')?.text;
    expect(main).toContain('No papers yet');
    expect(main).toContain('npx paper-atlas import');
  },
);

test('pages that would have nothing to show are not there', () => {
  for (const path of ['map', 'names', 'glossary', 'topics', 'papers', 'questions']) {
    expect(existsSync(join(site, path)), path).toBe(false);
  }
});

test('files to take away hold nothing and can be read', () => {
  expect(JSON.parse(read('papers.json'))).toMatchObject({ papers: [] });
  expect(JSON.parse(read('papers.csl.json'))).toEqual([]);
  expect(read('papers.bib').trim()).toBe('');
  expect(existsSync(join(site, 'questions.json'))).toBe(false);
});
