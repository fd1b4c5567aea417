import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from '../../text/stem.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { type Core, readCore, termsOf, writeCore } from './core.ts';
import { venueSeries } from './facets.ts';
import { chooseWords, readWords, writeWords } from './lexicon.ts';
import { readShard, writeShards } from './shards.ts';

test('numbers and texts are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), fc.string({ unit: 'binary' }), (numbers, text) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      writer.text(text);
      const reader = new ByteReader(writer.finish());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(reader.text()).toBe(text.toWellFormed());
    }),
  );
});

test('a file that was cut short is noticed', () => {
  expect(() => new ByteReader(new Uint8Array([200])).number()).toThrow(/ends too early/);
});

test('words are read as they were written', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'ü', '7', '+'),
    minLength: 1,
    maxLength: 24,
  });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), (words) => {
      const sorted = words.sort();
      expect(readWords(writeWords(sorted))).toEqual(sorted);
    }),
  );
});

test('postings are read as they were written, however they are cut into shards', () => {
  const posting = fc.tuple(fc.nat({ max: 30_000 }), fc.integer({ min: 1, max: 15 }));
  const list = fc.uniqueArray(posting, { selector: ([document]) => document });
  fc.assert(
    fc.property(
      fc.array(list, { minLength: 1 }),
      fc.integer({ min: 1, max: 200 }),
      (lists, size) => {
        const postings = lists.map((entries) => {
          const sorted = entries.sort(([a], [b]) => a - b);
          return {
            documents: sorted.map(([one]) => one),
            levels: sorted.map(([, level]) => level),
          };
        });
        const terms = postings.map((_, place) => `term-${place}`);
        const shards = writeShards(terms, postings, size);
        const counts = postings.map(({ documents }) => documents.length);
        const read = shards.flatMap(({ firstTerm, bytes }, at) =>
          readShard(bytes, counts.slice(firstTerm, shards[at + 1]?.firstTerm)),
        );
        expect(read.map(({ documents }) => [...documents])).toEqual(
          postings.map(({ documents }) => documents),
        );
        expect(read.map(({ levels }) => [...levels])).toEqual(postings.map(({ levels }) => levels));
      },
    ),
  );
});

test('where one list has grown, one shard or two are others, and the rest stay as they are', () => {
  const terms = Array.from({ length: 5000 }, (_, place) => `term-${place}`);
  const lists = terms.map((_, place) => {
    const documents = Array.from({ length: 1 + (place % 7) }, (__, at) => place + at * 11);
    return { documents, levels: documents.map(() => 3) };
  });
  const grown = lists.map((list, place) =>
    place === 1234 ? { documents: [...list.documents, 20_000], levels: [...list.levels, 3] } : list,
  );
  const written = (postings: typeof lists) =>
    writeShards(terms, postings, 2048).map(({ bytes }) => Buffer.from(bytes).toString('hex'));
  const before = written(lists);
  expect(before.length).toBeGreaterThan(10);
  const known = new Set(before);
  expect(written(grown).filter((shard) => !known.has(shard)).length).toBeLessThanOrEqual(2);
});

test('the core is read as it was written', () => {
  const words = ['network', 'networks', 'prune', 'übung'];
  const thesaurus = [['prune', 'cut weights']];
  const terms = termsOf(words, thesaurus, stem);
  const core: Core = {
    stem,
    topics: [{ slug: 'pruning', title: 'Pruning', hue: 'teal', papers: 2 }],
    thesaurus,
    complete: true,
    words,
    terms,
    records: ['records-0123456789.bin'],
    neighbours: ['neighbours-0123456789.bin'],
    related: [{ firstWord: 'knead', file: 'related-1.bin' }],
    counts: terms.map((_, place) => place),
    facets: {
      topics: [[0], []],
      year: Int16Array.of(0, -1),
      years: ['2024'],
      venue: Int16Array.of(-1, 0),
      venues: ['ICML'],
      code: Uint8Array.of(1, 0),
      notes: Uint8Array.of(0, 1),
      author: [[], [2, 0]],
      authors: [
        { slug: 'jose-garcia', name: 'José García' },
        { slug: 'wei-wang-oslo', name: 'Wei Wang', note: 'Oslo' },
        { slug: 'soren-los', name: 'Søren Łoś', also: ['S. Los'] },
      ],
      kind: Int16Array.of(-1, 0),
      kinds: [{ value: 'book', label: 'Book' }],
    },
    identifiers: 'identifiers-1.bin',
    shards: [{ firstTerm: 0, file: 'words-1.bin' }],
  };
  expect(readCore(writeCore(core), stem)).toEqual(core);
});

test.each([
  ['ICML 2023', 'ICML'],
  ['Findings of ACL 2024', 'Findings of ACL'],
  ['Neurocomputing (2021)', 'Neurocomputing'],
  ["AISec '23 (16th ACM Workshop on Artificial Intelligence and Security)", 'AISec'],
  ['Pattern Recognition 122 (2022)', 'Pattern Recognition'],
  ['NeurIPS 2022 Workshop on Distribution Shifts', 'NeurIPS Workshop on Distribution Shifts'],
  ['', ''],
])('“%s” is filtered by as “%s”', (venue, series) => {
  expect(venueSeries(venue)).toBe(series);
});

test('the lexicon of a large collection leaves out the rarest words of abstracts', () => {
  const uses = new Map([
    ['everywhere', { documents: 9, prominent: false }],
    ['twice', { documents: 2, prominent: false }],
    ['once', { documents: 1, prominent: false }],
    ['name', { documents: 1, prominent: true }],
  ]);
  expect(chooseWords(uses, 9)).toEqual({
    words: ['everywhere', 'name', 'once', 'twice'],
    complete: true,
  });
  expect(chooseWords(uses, 3)).toEqual({ words: ['everywhere', 'name', 'twice'], complete: false });
  expect(chooseWords(uses, 2)).toEqual({ words: ['everywhere', 'name'], complete: false });
});
