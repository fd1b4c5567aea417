import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchCollection, SearchDocument } from '../documents.ts';
import { buildIndex } from '../index/build-index.ts';
import { SearchEngine } from './engine.ts';
import { IndexReader } from './index-reader.ts';
import type { PaperStore } from './papers.ts';
import { noFilters, type SearchAnswer, type SearchRequest } from './request.ts';

const papers = [
  paper('t-mac', 'T-MAC: CPU Renaissance via Table Lookup', {
    names: ['T-MAC'],
    summary: 'Replaces multiplications of low-bit language models by lookups.',
    authors: ['Jianyu Wei', 'Shijie Cao'],
    published: '2025-01',
    venue: 'EuroSys 2025',
    hasCode: true,
    hasNotes: true,
    kind: 'thesis',
    by: ['jianyu-wei'],
    identifiers: ['2407.00088', '10.1145/3689031.3696099'],
  }),
  paper('textgrad', 'TextGrad: Automatic Differentiation via Text', {
    names: ['TextGrad'],
    topics: ['agents'],
    published: '2024-06',
  }),
  paper('vendi', 'The Vendi Score', { names: ['Vendi Score'], topics: ['agents'] }),
  paper('nm', 'Training N:M Sparse Networks', {
    abstract: 'Keeps N of M weights. It runs in O(n log n) and finds an epsilon-stationary point.',
    formulas: ['O(n log n)'],
    published: '2023-02',
    venue: 'ICML 2023',
  }),
  paper('fstar', 'Proof-Oriented Programming in F*', { abstract: 'Programs in F*, not in C++.' }),
  paper('quant', 'Quantization of Networks', {
    abstract: 'We quantize weights to one bit. Networks become small. Schölkopf helped.',
    published: '2023-05',
    venue: 'ICML 2023',
  }),
  paper('quant-2', 'A Study of Small Networks', {
    abstract: 'Small networks, not to be confused with quantization of other things.',
    published: '2022-05',
  }),
];

const collection: SearchCollection = {
  papers,
  topics: [
    topic('quantization', 'Quantization', ['fewer bits', 'smaller models']),
    topic('agents', 'Agents', ['tool use']),
  ],
  authors: [{ slug: 'jianyu-wei', name: 'Jianyu Wei', also: ['J. Wei'] }],
  kinds: { thesis: 'Thesis', book: 'Book' },
  questions: [],
};

const thesaurus = [
  ['shrink', 'quantization'],
  ['look-up table', 'table lookup'],
];

const store: PaperStore = {
  async paper(number) {
    const found = papers[number];
    if (!found) throw new RangeError(`no paper ${number}`);
    return { ...found, isTitleOnly: false };
  },
  async withPhrase(phrase) {
    const having = papers.keys().filter((number) => papers[number]?.abstract.includes(phrase));
    return new Set(having);
  },
  async withWord() {
    return [];
  },
};

let engine: SearchEngine;

beforeAll(async () => {
  const { core, files } = buildIndex(collection, thesaurus);
  const index = await IndexReader.open(core, async (name) => gunzipSync(files.get(name) ?? ''));
  engine = new SearchEngine(index, store);
});

test.each([
  ['t-mac', 't-mac'],
  ['tmac', 't-mac'],
  ['T MAC', 't-mac'],
  ['text grad', 'textgrad'],
  ['text-grad', 'textgrad'],
  ['vendiscore', 'vendi'],
  ['n:m', 'nm'],
  ['N M', 'nm'],
  ['O(n log n)', 'nm'],
  ['ε-stationary', 'nm'],
  ['F*', 'fstar'],
  ['c++', 'fstar'],
  ['one-bit quantisation', 'quant'],
  ['scholkopf', 'quant'],
  ['jianyu wei', 't-mac'],
  ['proof oriented programing', 'fstar'],
  ['automatc diferentiation', 'textgrad'],
  ['quantizationnetworks', 'quant'],
  ['the vendi score', 'vendi'],
])('“%s” finds %s first', async (query, slug) => {
  expect((await ask(query)).items[0]?.slug).toBe(slug);
});

test.each([
  '2407.00088',
  '"2407.00088"',
  'arXiv:2407.00088v1 [cs.DC] 25 Jun 2024',
  'Wei et al., T-MAC (arxiv 2407.00088).',
  'https://arxiv.org/abs/2407.00088v2',
  'hf.co/papers/2407.00088',
  '10.48550/arXiv.2407.00088',
  'doi.org/10.1145/3689031.3696099',
  'https://dl.acm.org/doi/abs/10.1145/3689031.3696099',
])('%s finds its paper alone', async (query) => {
  const { items, total, topics, corrected, unknown, missingPhrases } = await ask(query);
  expect(items.map(({ slug }) => slug)).toEqual(['t-mac']);
  expect({ total, topics, corrected, unknown, missingPhrases }).toEqual({
    total: 1,
    topics: [],
    corrected: undefined,
    unknown: [],
    missingPhrases: [],
  });
});

test('an id that no paper has finds nothing', async () => {
  expect((await ask('2407.00089')).total).toBe(0);
});

test('a word that is still being typed is completed', async () => {
  expect((await ask('automatic differ', { typing: true })).items[0]?.slug).toBe('textgrad');
  expect((await ask('quantiz', { typing: true })).corrected).toBeUndefined();
});

test('a correction is told and can be refused', async () => {
  expect((await ask('Renaisance of CPUs')).corrected).toBe('renaissance of CPUs');
  const { corrected, unknown, total } = await ask('renaisance', { verbatim: true });
  expect({ corrected, unknown, total }).toEqual({
    corrected: undefined,
    unknown: ['renaisance'],
    total: 0,
  });
});

test('papers with all words come before papers with one', async () => {
  const slugs = (await ask('small quantized networks')).items.map(({ slug }) => slug);
  expect(slugs.slice(0, 2).sort()).toEqual(['quant', 'quant-2']);
});

test('other words for the same find it, after what says it in these words', async () => {
  expect((await ask('shrink')).items.map(({ slug }) => slug)).toContain('quant');
  expect((await ask('look-up table')).items[0]?.slug).toBe('t-mac');
});

test('the topic whose synonyms say it is near', async () => {
  expect((await ask('fewer bits')).topics[0]?.slug).toBe('quantization');
});

test('who asks for what is not here gets topics to start from', async () => {
  const { total, topics, unknown } = await ask('xyzzyqwert');
  expect([total, unknown]).toEqual([0, ['xyzzyqwert']]);
  expect(topics).not.toEqual([]);
});

test('quotes mean word for word', async () => {
  const exact = await ask('"confused with quantization"');
  expect(exact.items.map(({ slug }) => slug)).toEqual(['quant-2']);
  const missing = await ask('"quantization confused"');
  expect(missing.missingPhrases).toEqual(['quantization confused']);
  expect(missing.total).toBeGreaterThan(0);
});

describe('filters', () => {
  test('narrow down and count what else could be chosen', async () => {
    const { items, total, unfiltered, facets } = await ask('networks', { venue: ['ICML'] });
    expect(items.map(({ slug }) => slug).sort()).toEqual(['nm', 'quant']);
    expect([total, unfiltered]).toEqual([2, 3]);
    expect(facets.year).toEqual([{ value: '2023', label: '2023', count: 2 }]);
    expect(facets.venue).toEqual([{ value: 'ICML', label: 'ICML', count: 2 }]);
  });

  test('of one kind are alternatives, of several kinds all hold', async () => {
    const { items } = await ask('', { year: ['2025', '2024'], code: true });
    expect(items.map(({ slug }) => slug)).toEqual(['t-mac']);
  });

  test('that nothing has leave nothing, and stay to be taken away', async () => {
    const { total, facets } = await ask('networks', { topic: ['no-such-topic'] });
    expect(total).toBe(0);
    expect(facets.topic).toContainEqual({
      value: 'no-such-topic',
      label: 'no-such-topic',
      count: 0,
    });
  });
});

test('nothing asked gives all papers in the order of the collection', async () => {
  const { items, total, topics } = await ask('');
  expect(total).toBe(papers.length);
  expect(items.map(({ slug }) => slug)).toEqual(papers.map(({ slug }) => slug));
  expect(topics).toEqual([]);
});

test('the words of the query are marked where they stand', async () => {
  const [item] = (await ask('quantize weights')).items;
  const marked = item?.summary.marks.map(([start, end]) => item.summary.text.slice(start, end));
  expect(marked).toEqual(['quantize', 'weights']);
  expect(item?.excerpt).toBeUndefined();
});

test('a sentence of the abstract is shown that says more than the summary', async () => {
  const [item] = (await ask('lookups of stationary points')).items;
  expect(item?.excerpt).toBeUndefined();
  const [other] = (await ask('t-mac')).items;
  expect(other?.summary.text).toMatch(/^Replaces/);
});

test('whatever is typed is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.boolean(), async (query, typing) => {
      const { items, total } = await ask(query, { typing });
      const found = items.filter(({ isRelated }) => !isRelated);
      expect(found.length).toBeLessThanOrEqual(total);
    }),
  );
});

test('digits and acronyms are no slips, other words are', async () => {
  expect((await ask('QUAN')).corrected).toBeUndefined();
  expect((await ask('t-mac2')).corrected).toBeUndefined();
  expect((await ask('quantizaton')).corrected).toBe('quantization');
});

test('a query without a word finds nothing and says so', async () => {
  expect(await ask('🔥')).toMatchObject({ items: [], total: 0, isWordless: true });
  expect((await ask('')).isWordless).toBe(false);
});

test('papers with a word behind a minus sign are left out', async () => {
  const slugs = async (query: string) => (await ask(query)).items.map(({ slug }) => slug);
  expect(await slugs('networks')).toContain('nm');
  expect(await slugs('networks -sparse')).not.toContain('nm');
});

test('authors, kinds and notes narrow results down', async () => {
  const { facets } = await ask('');
  expect(facets.author).toEqual([{ value: 'jianyu-wei', label: 'Jianyu Wei', count: 1 }]);
  expect(facets.kind).toEqual([{ value: 'thesis', label: 'Thesis', count: 1 }]);
  expect(facets.notes).toEqual([{ value: 'yes', label: 'yes', count: 1 }]);
  const slugs = async (filters: Asked) => (await ask('', filters)).items.map(({ slug }) => slug);
  expect(await slugs({ author: ['jianyu-wei'] })).toEqual(['t-mac']);
  expect(await slugs({ kind: ['thesis'], notes: true })).toEqual(['t-mac']);
  expect(await slugs({ author: ['nobody'] })).toEqual([]);
});

test('an author is found by the whole name alone, in any order and spelling', async () => {
  const named = async (query: string) =>
    (await ask(query)).authors.map(({ slug, papers: count }) => `${slug} ${count}`);
  for (const query of ['Jianyu Wei', 'wei, jianyu', 'J. Wei']) {
    expect(await named(query), query).toEqual(['jianyu-wei 1']);
  }
  for (const query of ['Wei', 'Jianyu', 'Jianyu Wei T-MAC', '']) {
    expect(await named(query), query).toEqual([]);
  }
});

type Asked = Partial<
  SearchRequest['filters'] & Pick<SearchRequest, 'typing' | 'verbatim' | 'related'>
>;

function ask(
  query: string,
  { typing, verbatim, related, ...filters }: Asked = {},
): Promise<SearchAnswer> {
  return engine.search({
    query,
    filters: { ...noFilters, ...filters },
    sort: 'relevance',
    count: 10,
    typing: typing ?? false,
    verbatim: verbatim ?? false,
    related: related ?? true,
  });
}

function paper(slug: string, title: string, facts: Partial<SearchDocument>): SearchDocument {
  return {
    slug,
    title,
    names: [],
    summary: '',
    gist: facts.summary === undefined ? (facts.abstract ?? title) : '',
    keywords: [],
    authors: [],
    topics: ['quantization'],
    venue: '',
    published: '',
    hasCode: false,
    kind: '',
    hasNotes: false,
    by: [],
    identifiers: [],
    abstract: title,
    language: '',
    formulas: [],
    ...facts,
  };
}

function topic(
  slug: string,
  title: string,
  synonyms: string[],
): SearchCollection['topics'][number] {
  return { slug, title, scope: title, synonyms, hue: 'teal', papers: 1 };
}
