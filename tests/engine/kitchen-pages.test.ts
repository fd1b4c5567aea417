import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { checkCollection } from '../../src/check/check-collection.ts';
import { readCollection } from '../../src/check/collection-fs.ts';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { readElements } from '../support/elements.ts';
import { htmlProblems } from '../support/html-problems.ts';
import { sitePages } from '../support/site-pages.ts';
import { kitchen } from './collections.ts';

const site = inject('kitchen');
const pages = sitePages(site);
const { pages: papers } = await readPages(kitchen);
const everything = 'salt-warmth-and-the-souring-of-cabbage';

const elementsOf = (slug: string) =>
  readElements(parse(readFileSync(join(site, 'papers', slug, 'index.html'), 'utf8')));
const texts = (slug: string, tag: string) =>
  elementsOf(slug)
    .filter((element) => element.tag === tag)
    .map(({ text }) => text.trim());

describe('the invented collection', () => {
  test('has no problem', async () => {
    expect(checkCollection(await readCollection(kitchen)).problems).toEqual([]);
  });

  test('has a page with every key that there is, and one with a title alone', () => {
    const keys = (slug: string) =>
      Object.keys(papers.find((page) => page.slug === slug)?.data ?? {});
    // Claims stand in place of a summary.
    const { claims, ...shape } = paperSchema.shape;
    expect(keys(everything).sort()).toEqual(Object.keys(shape).sort());
    expect(keys('on-jars')).toEqual(['title']);
  });
});

test('pages of each kind are valid HTML', async () => {
  // Papers of which least, most and something else is known stand for all, and a former address; the guide is no content.
  const chosen = [
    'on-jars',
    everything,
    'why-cabbage-sours',
    'rice-wine-at-low-temperature',
    'leavens-of-cold-houses',
    'handbook-of-slow-bread',
  ];
  const files = new Set(chosen.map((slug) => `papers/${slug}/index.html`));
  const kinds = pages.filter(({ path }) => files.has(path) || !/^(?:papers|guide)\//.test(path));
  expect(await htmlProblems(kinds)).toEqual([]);
});

test('no page speaks of another field', () => {
  // The guide is about the engine and names the packs that it has.
  const own = pages.filter(({ path }) => !path.startsWith('guide/'));
  const speaking = own.filter(({ html }) => /machine.{0,2}learning|hugging.{0,2}face/i.test(html));
  expect(speaking.map(({ path }) => path)).toEqual([]);
  const described = own.find(({ path }) => path === 'index.html')?.html;
  expect(described).toContain('24 papers on kitchen science');
});

test('every paper has its page, in its language', () => {
  for (const { slug, data } of papers) {
    const title = elementsOf(slug).find(({ attributes }) => 'data-paper-title' in attributes);
    expect(title, slug).toBeDefined();
    expect(title?.attributes.lang, slug).toBe(data.language);
  }
});

describe('what a page shows of its record', () => {
  test.each([
    [
      'a chapter',
      'leavens-of-cold-houses',
      [
        'Handbook of Slow Bread, pp. 88–104',
        'Wilma Kesselring, Konrad Mehltau',
        'Kettle & Lid, Trondheim',
      ],
    ],
    ['an article with a number', 'a-loaf-on-a-balance', ['Journal of Kitchen Science 6(4), e12']],
    ['a thesis', 'roggen-und-geduld', ['Hochschule für Backkunde, Oberkrume', 'German']],
    ['a book', 'handbook-of-slow-bread', ['978-1-00-000001-6']],
  ])('%s', (_what, slug, facts) => {
    expect(texts(slug, 'dd')).toEqual(expect.arrayContaining(facts));
  });

  test('editors stand where authors would', () => {
    const edited = 'Edited by Wilma Kesselring, Konrad Mehltau';
    expect(texts('handbook-of-slow-bread', 'p')).toContain(edited);
  });

  test('a title alone has a page without empty headings', () => {
    expect(texts('on-jars', 'h1')).toEqual(['On jars']);
    expect(texts('on-jars', 'h2')).not.toContain('Abstract');
    expect(texts('on-jars', 'dd')).toEqual([]);
  });

  test('footnotes, mathematics and links of the notes are there', () => {
    const elements = elementsOf(everything);
    expect(elements.filter(({ tag }) => tag === 'math').length).toBeGreaterThan(3);
    const links = elements.map(({ attributes }) => attributes.href);
    expect(links).toContain('/papers/das-fass-im-keller/');
    expect(links.some((href) => href?.startsWith('#') && href.includes('fn'))).toBe(true);
  });

  test('former addresses lead to it', () => {
    for (const alias of ['souring-of-cabbage', 'why-cabbage-sours']) {
      const html = readFileSync(join(site, 'papers', alias, 'index.html'), 'utf8');
      expect(html).toContain(`/papers/${everything}/`);
    }
  });
});

const readAll = (path: string) => readElements(parse(readFileSync(join(site, path), 'utf8')));

test('where nobody wrote a summary, lists show sentences of the abstract and say so', () => {
  const list = readAll('topics/bread/index.html');
  const gists = list.filter(({ attributes }) => attributes['data-gist'] !== undefined);
  const texts = gists.map(({ text }) => text.trim());
  expect(texts).toContainEqual(expect.stringMatching(/^From the abstract\s+We present DoughReck/));
  expect(texts.every((text) => /[.!?。]$/.test(text))).toBe(true);
});

test('a name that an abstract brings is proposed on its page and among the names', () => {
  for (const path of ['papers/dough-calculator/index.html', 'names/index.html']) {
    const proposed = readAll(path).filter(({ attributes }) => 'data-proposed' in attributes);
    expect(proposed.map(({ text }) => text)).toEqual([expect.stringContaining('DoughReckoner')]);
  }
});

test('a keyword leads to the papers that share it', () => {
  const links = readAll(`papers/${everything}/index.html`).map(({ attributes }) => attributes.href);
  expect(links).toContain('/terms/salt-in-brine/');
  const listed = readAll('terms/salt-in-brine/index.html').map(({ attributes }) => attributes.href);
  expect(listed).toEqual(
    expect.arrayContaining([`/papers/${everything}/`, '/papers/the-crock-survey/']),
  );
});
