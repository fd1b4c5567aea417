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
const bare = { authors: [], introduces: undefined };

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
    ['garciamarquez2024evopress', { authors: ['García Márquez, Gabriel'] }],
    ['sieberling2024shape', { introduces: undefined, title: 'The Shape of Things' }],
    ['shapethings2024', { ...bare, title: 'The Shape of Things' }],
    ['paper1bit2024', { ...bare, title: '1 bit' }],
    ['sieberling2024damoxing', { introduces: undefined, title: '大模型' }],
    ['wang2024evopress', { authors: ['王, 小明'] }],
    [
      'ivanova2024glubokoe',
      { authors: ['Анна Иванова'], introduces: undefined, title: 'Глубокое обучение' },
    ],
    ['vathiamathisi2024', { ...bare, title: 'Βαθιά μάθηση' }],
    ['arxiv2410146492024', { ...bare, title: '!!!', slug: 'arxiv-2410-14649' }],
    [
      'sieberling2024evopress',
      { introduces: 'a name that is rather a sentence', title: 'EvoPress: an EA' },
    ],
    ['Evo:24', { given: 'Evo:24' }],
  ])('is %s', (key, facts) => {
    const slug = facts.slug ?? 'paper';
    expect(citationKeys([source(facts)]).get(slug)).toBe(key);
  });

  test('is told from the same key of a later paper, which renames neither it nor others', () => {
    const first = source({ slug: 'z-first', published: '2024-01' });
    const second = source({ slug: 'a-second', published: '2024-02' });
    const before = citationKeys([first]);
    const after = citationKeys([second, first]);
    expect(after.get('z-first')).toBe(before.get('z-first'));
    expect(after.get('a-second')).toBe('sieberling2024evopressb');
  });

  test('does not take the key that another paper has by itself, or is given', () => {
    const keys = citationKeys([
      source({ slug: 'one', published: '2024-01' }),
      source({ slug: 'two', published: '2024-02' }),
      source({ slug: 'three', published: '2024-03', introduces: 'EvoPressB' }),
      source({ slug: 'four', published: '2024-03', given: 'Sieberling2024EvoPressC' }),
    ]);
    expect(keys.get('three')).toBe('sieberling2024evopressb');
    expect(keys.get('two')).toBe('sieberling2024evopressd');
  });

  test('that a page gives is its own, also against an earlier paper', () => {
    const keys = citationKeys([
      source({ slug: 'one', published: '2020-01' }),
      source({ slug: 'two', given: 'sieberling2020evopress' }),
    ]);
    expect(keys.get('two')).toBe('sieberling2020evopress');
    expect(keys.get('one')).toBe('sieberling2020evopressb');
  });

  test('that was public stays, whatever comes in, and also when the facts change', () => {
    const known = new Map([
      ['one', 'sieberling2024evopress'],
      ['gone', 'doe2024kettles'],
    ]);
    const keys = citationKeys(
      [
        source({ slug: 'one', published: '2024-03' }),
        source({ slug: 'older', published: '2024-01' }),
        source({ slug: 'new', authors: ['Jane Doe'], introduces: 'Kettles' }),
      ],
      known,
    );
    expect(keys.get('one')).toBe('sieberling2024evopress');
    expect(keys.get('older')).toBe('sieberling2024evopressb');
    // The key of a page that is gone is nobody's.
    expect(keys.get('new')).toBe('doe2024kettlesb');
    const renamed = source({ slug: 'two', aliases: ['one'], authors: ['Jane Doe'] });
    expect(citationKeys([renamed], known).get('two')).toBe('sieberling2024evopress');
  });

  test('that two pages give is that of the earlier one', () => {
    const keys = citationKeys([
      source({ slug: 'one', published: '2024-02', given: 'evo' }),
      source({ slug: 'two', published: '2024-01', given: 'evo' }),
    ]);
    expect([keys.get('one'), keys.get('two')]).toEqual(['evob', 'evo']);
  });

  test('is ASCII and unique whatever the papers are', () => {
    const facts = fc.record({
      authors: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }),
      title: fc.string({ unit: 'grapheme' }),
      introduces: fc.option(fc.string(), { nil: undefined }),
      given: fc.constantFrom(undefined, undefined, 'evo', 'Evo', 'evob'),
      published: fc.constantFrom(undefined, '2024-01', '2024-02'),
      venueYear: fc.constantFrom(undefined, '2024'),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), (list) => {
        const sources = list.map((item, index) => ({ ...item, slug: `paper-${index}` }));
        const keys = [...citationKeys(sources).values()];
        expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(list.length);
        for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]*$/i);
      }),
    );
  });
});
