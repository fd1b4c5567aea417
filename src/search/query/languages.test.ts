import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../documents.ts';
import { buildIndex } from '../index/build-index.ts';
import { readStemmer } from '../index/stemmer-fs.ts';
import { SearchEngine } from './engine.ts';
import { IndexReader } from './index-reader.ts';
import { noFilters, type SearchAnswer } from './request.ts';

const papers = [
  document('kruste', 'Was die Kruste sagt', 'Beim Abkühlen der Brote knistern die Krusten.'),
  document('gaerung', 'Gärungen in kühlen Kellern', 'Häuser ohne Heizung.'),
  document('networks', 'Neural networks for ovens', 'We quantize the weights.'),
  document('radish', '光照对腌萝卜颜色的影响', '我们用GPU加速测量颜色。萝卜放在窗边。'),
  document('tsukemono', '漬物の色に対する光の影響', 'ガラスの瓶を使う。'),
  document('kimchi', '빛이 김치의 색에 미치는 영향', '항아리에 담은 김치.'),
  document('zymi', 'Η ζύμη του άρτου', 'Για το ψωμί.'),
];

async function engineIn(language: string): Promise<(query: string) => Promise<SearchAnswer>> {
  const stem = (await readStemmer(language))?.stem;
  const { core, files } = buildIndex(
    { papers, topics: [], authors: [], kinds: {}, questions: [] },
    [],
    stem,
  );
  const read = async (name: string) => gunzipSync(files.get(name) ?? '');
  const engine = new SearchEngine(await IndexReader.open(core, read, stem), {
    paper: async (number) => ({ ...stored(number), isTitleOnly: false }),
    withPhrase: async () => new Set(),
    withWord: async () => [],
  });
  const filters = noFilters;
  return (query) =>
    engine.search({
      query,
      filters,
      sort: 'relevance',
      count: 10,
      typing: false,
      verbatim: false,
      related: true,
    });
}

const german = await engineIn('de-AT');
const chinese = await engineIn('zh');

test.each([
  ['krusten', 'kruste'],
  ['Haus', 'gaerung'],
  ['Gärung', 'gaerung'],
  ['garungen', 'gaerung'],
  // Papers of a German collection are in English too.
  ['quantized weight', 'networks'],
])('in a German collection “%s” finds %s', async (query, slug) => {
  expect((await german(query)).items[0]?.slug).toBe(slug);
});

test.each([
  ['萝卜', 'radish'],
  ['腌萝卜的颜色', 'radish'],
  ['加速', 'radish'],
  ['GPU', 'radish'],
  ['窗', 'radish'],
  ['漬物', 'tsukemono'],
  ['ガラス', 'tsukemono'],
  ['김치', 'kimchi'],
  ['ζύμη', 'zymi'],
  ['ΑΡΤΟΥ', 'zymi'],
])('“%s” finds %s, whatever the language of the site', async (query, slug) => {
  expect((await chinese(query)).items[0]?.slug).toBe(slug);
});

test('a word of a script without spaces is marked as one', async () => {
  const [item] = (await chinese('腌萝卜')).items;
  const marked = item?.title.marks.map(([start, end]) => item.title.text.slice(start, end));
  expect(marked).toEqual(['腌萝卜']);
});

test('what nobody wrote is told as it was typed, not by pairs of characters', async () => {
  expect((await chinese('萝卜 量子力学')).unknown).toEqual(['量子力学']);
});

test('languages without a stemmer, and English, need no program', async () => {
  expect(await readStemmer('en-GB')).toBeUndefined();
  expect(await readStemmer('zh-Hant')).toBeUndefined();
  expect((await readStemmer('pt-BR'))?.file).toMatch(/^stemmer-\w+\.js$/);
});

function stored(number: number) {
  const paper = papers[number];
  if (!paper) throw new RangeError(`no paper ${number}`);
  return paper;
}

function document(slug: string, title: string, abstract: string): SearchDocument {
  return {
    slug,
    title,
    abstract,
    names: [],
    summary: '',
    gist: '',
    keywords: [],
    authors: [],
    topics: [],
    venue: '',
    published: '',
    hasCode: false,
    kind: '',
    hasNotes: false,
    by: [],
    identifiers: [],
    language: '',
    formulas: [],
  };
}
