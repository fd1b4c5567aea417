import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../../../src/import/write/read-content-fs.ts';
import { type PageElement, readElements } from '../../support/elements.ts';
import { siteFiles } from '../../support/site-pages.ts';
import { childElements, childText, readXml } from '../../support/xml.ts';
import { kitchen } from '../collections.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';

const site = inject('kitchen');
const files = siteFiles(site);
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const { pages } = await readPages(kitchen);
const topics = new Set(pages.map(({ path }) => path.split('/')[0] ?? ''));

// Both packages hand their class and function over as a default of a default.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

test('papers.json fits the schema that stands beside it and holds every paper', () => {
  const data: { papers: { slug: string; title: string; abstract?: string }[] } = JSON.parse(
    read('papers.json'),
  );
  const valid = ajv.validate(JSON.parse(read('papers.schema.json')), data);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  const bySlug = new Map(data.papers.map((paper) => [paper.slug, paper]));
  expect(bySlug.size).toBe(pages.length);
  for (const { slug, data: facts, abstract } of pages) {
    // The digest of the import, former addresses and look-alikes are of no use outside of the
    // collection; how people are named and what drafts are is tested elsewhere.
    const {
      authors,
      editors,
      translators,
      imported,
      aliases,
      'different-from': different,
      draft,
      drafted,
      'citation-key': key,
      page: pages,
      ...known
    } = facts;
    const topicList = expect.arrayContaining(facts.topics ?? []);
    expect(bySlug.get(slug)).toMatchObject({
      ...known,
      ...(pages && { pages }),
      topics: topicList,
      ...(abstract && { abstract }),
    });
  }
});

test('papers.csv has a row of as many cells for every paper', () => {
  const table = read('papers.csv');
  // Excel takes it for UTF-8 by its first character.
  expect(table[0]).toBe('\uFEFF');
  const rows = readCsv(table.slice(1));
  const [head = [], ...papers] = rows;
  expect(papers.map((row) => row[head.indexOf('slug')]).sort()).toEqual(
    pages.map(({ slug }) => slug).sort(),
  );
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
});

test('every topic has its files, with its papers', () => {
  for (const topic of topics) {
    const own = pages.filter(
      ({ path, data }) => path.startsWith(`${topic}/`) || data.topics?.includes(topic),
    );
    const items: unknown[] = JSON.parse(read(`topics/${topic}.csl.json`));
    expect(items).toHaveLength(own.length);
    expect(read(`topics/${topic}.bib`).match(/^@/gm)).toHaveLength(own.length);
    expect(read(`topics/${topic}.ris`).match(/^ER/gm)).toHaveLength(own.length);
    for (const ending of ['.bib', '.ris', '.csl.json', '.md', '/feed.xml', '/feed.json']) {
      expect(files, `${topic}${ending}`).toContain(`topics/${topic}${ending}`);
    }
  }
});

test('the data page tells size and digest of each file', () => {
  const elements = readElements(parse(read('data/index.html')));
  const rows = elements.filter(({ tag, text }) => tag === 'tr' && /[0-9a-f]{64}/.test(text));
  const told = /(?:papers|questions|results|things)\.(?:csl\.json|schema\.json|[a-z]+)(?=\s)/;
  expect(rows.length).toBe(
    files.filter((file) => /^(?:papers|questions|results|things)\.[a-z.]+$/.test(file)).length,
  );
  for (const { text } of rows) {
    const file = told.exec(text)?.[0] ?? '';
    const content = readFileSync(join(site, file));
    expect(text).toContain(createHash('sha256').update(content).digest('hex'));
  }
});

test('the digest of every file for citing is listed for sha256sum', () => {
  const listed = read('sha256sums.txt').trimEnd().split('\n');
  const digests = new Map(
    listed.map((line) => {
      const [digest = '', file = ''] = line.split('  ');
      return [file, digest];
    }),
  );
  const cited = files.filter((file) =>
    /^(?:papers|topics\/[^/]+)\.(?:bib|ris|csl\.json)$/.test(file),
  );
  for (const file of ['papers.json', 'papers.csv', ...cited]) {
    const content = readFileSync(join(site, file));
    expect(digests.get(file), file).toBe(createHash('sha256').update(content).digest('hex'));
  }
});

describe.each(files.filter((file) => file.endsWith('feed.xml')))('%s', (file) => {
  const feed = readXml(read(file));
  const entries = childElements(feed, 'entry');
  const linkOf = (node: typeof feed, relation: string) =>
    childElements(node, 'link')
      .filter((link) => link.getAttribute('rel') === relation)
      .map((link) => link.getAttribute('href') ?? '');

  test('has what RFC 4287 asks for', () => {
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const node of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(childElements(node, name)).toHaveLength(1);
        expect(childText(node, name)?.trim()).not.toBe('');
      }
      expect(childText(node, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(childText(node, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(linkOf(node, 'alternate')).toHaveLength(1);
    }
    expect(childElements(feed, 'author')).toHaveLength(1);
    const updated = entries.map((entry) => childText(entry, 'updated')).sort();
    expect(childText(feed, 'updated')).toBe(updated.at(-1));
    expect(new Set(entries.map((entry) => childText(entry, 'id'))).size).toBe(entries.length);
  });

  test('leads to pages of this site and says what its papers do', () => {
    expect(linkOf(feed, 'self')).toEqual([`https://papers.example/${file}`]);
    for (const entry of entries) {
      const { pathname } = new URL(linkOf(entry, 'alternate')[0] ?? '');
      expect(existsSync(join(site, pathname, 'index.html')), pathname).toBe(true);
      expect(childText(entry, 'summary')).not.toBe('');
    }
  });

  // Feeds of authors have no such twin.
  if (file.startsWith('authors/')) return;
  test('has the same papers as its JSON Feed, which fits the schema of version 1.1', () => {
    const json: { items: { id: string }[] } = JSON.parse(read(file.replace('.xml', '.json')));
    ajv.validate(jsonFeedSchema, json);
    expect(ajv.errors ?? []).toEqual([]);
    expect(json.items.map(({ id }) => id)).toEqual(entries.map((entry) => childText(entry, 'id')));
  });
});

test('every paper and topic has a page as Markdown, and llms.txt leads to pages that are there', () => {
  for (const { slug, data } of pages) {
    expect(read(`papers/${slug}.md`)).toContain(data.summary?.slice(0, 10) ?? '# ');
  }
  const links = [...read('llms.txt').matchAll(/\]\(https:\/\/papers\.example\/([^)]*)\)/g)];
  expect(links.length).toBeGreaterThanOrEqual(topics.size);
  for (const [, path = ''] of links) {
    expect(files).toContain(path.replace(/(?<=\/)$/, 'index.html'));
  }
  const full = read('llms-full.txt');
  for (const { slug } of pages) expect(full).toContain(`/papers/${slug}/`);
});

test('Markdown pages link to the site and not to files of the repository', () => {
  for (const topic of topics) {
    expect(read(`topics/${topic}.md`)).not.toMatch(/\]\((?!https?:\/\/|mailto:)/);
  }
});

test('robots, sitemap and the search description stand where programs look for them', () => {
  expect(read('robots.txt')).toContain('Sitemap: https://papers.example/sitemap-index.xml');
  expect(files).toContain('sitemap-index.xml');
  const description = read('opensearch.xml');
  expect(readXml(description).tagName).toBe('OpenSearchDescription');
  expect(description).toContain('template="https://papers.example/search/?q={searchTerms}"');
  expect(read('index.html')).toContain('application/opensearchdescription+xml');
});

describe('under a path, addresses in files hold the path', () => {
  const under = inject('pantry');
  test.each([
    'feed.xml',
    'llms.txt',
    'papers.json',
    'opensearch.xml',
    'robots.txt',
    'topics/pickling.md',
  ])('%s', (file) => {
    const text = readFileSync(join(under, file), 'utf8');
    expect(text).toContain('https://papers.example/kb/');
    expect(text).not.toMatch(/https:\/\/papers\.example\/(?!kb\/)/);
  });
});

describe('a paper’s page', () => {
  const slug = 'salt-warmth-and-the-souring-of-cabbage';
  const elements = elementsOf(slug);
  const meta = (name: string, from = elements) =>
    from
      .filter(({ tag, attributes }) => tag === 'meta' && attributes.name === name)
      .map(({ attributes }) => attributes.content);

  test('tells reference managers what it is about', () => {
    expect(meta('citation_title')).toEqual([
      'Salt, warmth and the souring of cabbage: why pH falls faster in warm cellars',
    ]);
    expect(meta('citation_author')).toEqual([
      'Brandwein, Ottilie',
      'van der Krug, Joost',
      'Cellar Society',
    ]);
    expect(meta('citation_publication_date')).toEqual(['2021/10/18']);
    expect(meta('citation_journal_title')).toEqual(['Journal of Kitchen Science']);
    expect(meta('citation_arxiv_id')).toEqual(['2110.09999']);
    expect(meta('citation_pdf_url')).toEqual(['https://arxiv.org/pdf/2110.09999']);
    expect(meta('citation_conference_title', elementsOf('why-foam-stays'))).toEqual([
      'Proceedings of the Third Days of the Crock',
    ]);
  });

  test('tells search engines the same', () => {
    const script = elements.find(({ attributes }) => attributes.type === 'application/ld+json');
    const article: unknown = JSON.parse(script?.text ?? '');
    expect(article).toMatchObject({
      '@type': 'ScholarlyArticle',
      url: `https://papers.example/papers/${slug}/`,
      sameAs: 'https://doi.org/10.5555/kitchen.45',
      datePublished: '2021-10-18',
      author: expect.arrayContaining([{ '@type': 'Person', name: 'Joost van der Krug' }]),
    });
  });
});

function elementsOf(slug: string): PageElement[] {
  return readElements(parse(read(`papers/${slug}/index.html`)));
}

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
