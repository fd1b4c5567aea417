import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationKeys, type KeySource } from './citation-key.ts';

const source = (facts: Partial<KeySource>): KeySource => ({
  slug: 'paper',
  authors: ['Oliver Sieberling', 'Dan Alistarh'],
  title: 'EvoPress: Towards Optimal Dynamic Model Compression',
  introduces: 'EvoPress',
  published: '2024-10',
  venueYear: '2025',
  ...facts,
});
const keyOf = (facts: Partial<KeySource>) => citationKeys([source(facts)]).get('paper');

describe('a key', () => {
  test.each<[string, Partial<KeySource>]>([
    ['sieberling2024evopress', {}],
    ['sieberling2025evopress', { published: undefined }],
    ['sieberlingevopress', { published: undefined, venueYear: undefined }],
    ['evopress2024', { authors: [] }],
    [
      'muller2024s2ft',
      { authors: ['Jörg Müller'], introduces: undefined, title: 'S²FT: Efficient' },
    ],
    ['vandenoord2024alpha', { authors: ['Aaron van den Oord'], introduces: 'α' }],
    ['sieberling2024shape', { introduces: undefined, title: 'The Shape of Things' }],
    ['shapethings2024', { authors: [], introduces: undefined, title: 'The Shape of Things' }],
    ['paper1bit2024', { authors: [], introduces: undefined, title: '1 bit' }],
    ['sieberling2024untitled', { introduces: undefined, title: '大模型' }],
    [
      'sieberling2024evopress',
      { introduces: 'a name that is rather a sentence', title: 'EvoPress: an EA' },
    ],
  ])('is %s', (key, facts) => {
    expect(keyOf(facts)).toBe(key);
  });

  test('is told from the same key of a later paper, which renames neither it nor others', () => {
    const first = source({ slug: 'z-first', published: '2024-01' });
    const second = source({ slug: 'a-second', published: '2024-02' });
    const before = citationKeys([first]);
    const after = citationKeys([second, first]);
    expect(after.get('z-first')).toBe(before.get('z-first'));
    expect(after.get('a-second')).toBe('sieberling2024evopressb');
  });

  test('does not take the key that another paper has by itself', () => {
    const keys = citationKeys([
      source({ slug: 'one', published: '2024-01' }),
      source({ slug: 'two', published: '2024-02' }),
      source({ slug: 'three', published: '2024-03', introduces: 'EvoPressB' }),
    ]);
    expect(keys.get('three')).toBe('sieberling2024evopressb');
    expect(keys.get('two')).toBe('sieberling2024evopressc');
  });

  test('is ASCII and unique whatever the papers are', () => {
    const facts = fc.record({
      authors: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }),
      title: fc.string({ unit: 'grapheme' }),
      introduces: fc.option(fc.string(), { nil: undefined }),
      published: fc.constantFrom(undefined, '2024-01', '2024-02'),
      venueYear: fc.constantFrom(undefined, '2024'),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), (list) => {
        const sources = list.map((item, index) => ({ ...item, slug: `paper-${index}` }));
        const keys = [...citationKeys(sources).values()];
        expect(new Set(keys).size).toBe(list.length);
        for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]*$/);
      }),
    );
  });
});
