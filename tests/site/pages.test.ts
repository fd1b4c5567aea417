import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { parseTitle } from '../../src/mathematics/title.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';
import { readElements } from '../support/elements.ts';
import { sitePages } from '../support/site-pages.ts';

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
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      'no-inline-style': 'error',
      // The site is valid in either of these styles; they are a matter of taste.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'long-title': 'off',
      'doctype-style': 'off',
    },
  });
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        problems.push(`${path}:${line}:${column}: ${ruleId}: ${message}`);
      }
    }
    if (/<[^>]+\son[a-z]+=/.test(html)) problems.push(`${path}: an inline event handler`);
  }
  expect(problems).toEqual([]);
});

function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words of an abstract that stand outside of mathematics, links and markup. */
function plainWords(markdown: string): string[] {
  const prose = markdown.replace(/\$[^$]*\$|<[^>]*>|\\./g, ' ');
  return prose.match(/(?<![\p{L}\p{N}])\p{L}{4,}(?![\p{L}\p{N}])/gu) ?? [];
}
