import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { brokenSiteLinks } from '../../../src/check/site-links.ts';
import { readPages } from '../../../src/import/write/read-content-fs.ts';
import { parseTitle } from '../../../src/mathematics/title.ts';
import { segmentsToText } from '../../../src/mathematics/to-text.ts';
import { readElements } from '../../support/elements.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { siteFiles, sitePages } from '../../support/site-pages.ts';

const site = inject('site');
const pages = sitePages(site);
const { pages: papers } = await readPages('content');

test('every paper has a page with its title and its abstract', () => {
  const problems: string[] = [];
  for (const { slug, data, abstract } of papers) {
    const file = join(site, 'papers', slug, 'index.html');
    if (!existsSync(file)) {
      problems.push(`${slug}: no page`);
      continue;
    }
    const elements = readElements(parse(readFileSync(file, 'utf8')));
    const title = elements.find(({ attributes }) => 'data-paper-title' in attributes)?.text ?? '';
    const shown =
      elements.find(({ attributes }) => 'data-paper-abstract' in attributes)?.text ?? '';
    const expected = segmentsToText(parseTitle(data.title));
    if (wordsOf(title) !== wordsOf(expected)) problems.push(`${slug}: title “${title}”`);
    const missing = plainWords(abstract).filter((word) => !shown.includes(word));
    if (missing.length > 0)
      problems.push(`${slug}: abstract lacks ${missing.slice(0, 5).join(', ')}`);
  }
  expect(papers.length).toBeGreaterThanOrEqual(422);
  expect(problems).toEqual([]);
});

test('every page has one main heading, a title and a description', () => {
  const problems = pages.flatMap(({ path, html }) => {
    const elements = readElements(parse(html));
    if (elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh')) return [];
    const headings = elements.filter(({ tag }) => tag === 'h1').length;
    const title = elements.find(({ tag }) => tag === 'title')?.text ?? '';
    const description = elements.find(({ attributes }) => attributes.name === 'description');
    return [
      ...(headings === 1 ? [] : [`${path}: ${headings} main headings`]),
      ...(title.trim() === '' || title.includes('$') ? [`${path}: title “${title}”`] : []),
      ...(description?.attributes.content ? [] : [`${path}: no description`]),
    ];
  });
  expect(problems).toEqual([]);
});

test('every page is valid HTML without inline styles or event handlers', async () => {
  expect(await htmlProblems(pages)).toEqual([]);
});

test('no page has a broken link, anchor, style, script or image', () => {
  expect(brokenSiteLinks(pages, siteFiles(site), '/')).toEqual([]);
});

test('every term of the glossary stands once, with papers that use it', () => {
  const entries = pages
    .filter(({ path }) => /^glossary\/./.test(path))
    .flatMap(({ html }) => html.split('<article class="glossary-entry"').slice(1));
  expect(entries.length).toBeGreaterThan(100);
  expect(new Set(entries.map((entry) => /id="([^"]+)"/.exec(entry)?.[1])).size).toBe(
    entries.length,
  );
  expect(entries.filter((entry) => !entry.includes('/papers/'))).toEqual([]);
});

function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words of an abstract that stand outside of mathematics, links and markup. */
function plainWords(markdown: string): string[] {
  const prose = markdown.replace(/\$[^$]*\$|<[^>]*>|\\./g, ' ');
  return prose.match(/(?<![\p{L}\p{N}])\p{L}{4,}(?![\p{L}\p{N}])/gu) ?? [];
}
