import { describe, expect, test } from 'vitest';
import { childElements, childText, readXml } from '../../../tests/support/xml.ts';
import type { Paper } from '../../collection/paper.ts';
import { toAtom } from './atom.ts';
import { entryMaker, type Feed, stableId } from './feed.ts';

const paper = (slug: string, facts: Partial<Paper['facts']>): Paper => ({
  slug,
  topics: ['quantization'],
  title: [{ kind: 'text', value: slug }],
  titleText: slug,
  authors: facts.authors ?? [],
  editors: [],
  translators: [],
  venue: undefined,
  language: undefined,
  facts: { title: slug, ...facts },
  body: '',
});
const entriesOf = entryMaker({
  scope: 'https://host.example/repository',
  addressOf: (slug) => `https://papers.example/papers/${slug}/`,
  topicName: (topic) => topic,
  summaryOf: ({ facts }) => facts.summary,
});

describe('a feed', () => {
  test('has first what came into the collection last', () => {
    const entries = entriesOf([
      paper('new-paper', { published: '2025-04', sources: ['hf-papers-2025-03-11-a.txt'] }),
      paper('old-paper', {
        published: '2020-01',
        sources: ['hf-papers-2025-05-27.txt', 'hf-papers-2025-03-12.txt'],
      }),
      paper('by-hand', { published: '2025-06' }),
      paper('undated', {}),
      paper('old-and-new-here', { published: '2017-05', added: '2026-03-14' }),
    ]);
    expect(entries.map(({ title, updated }) => [title, updated])).toEqual([
      ['old-and-new-here', '2026-03-14T00:00:00Z'],
      ['by-hand', '2025-06-01T00:00:00Z'],
      ['old-paper', '2025-03-12T00:00:00Z'],
      ['new-paper', '2025-03-11T00:00:00Z'],
    ]);
  });

  test('knows a paper by its first address, whatever it is called now', () => {
    const published = '2025-04';
    const [before] = entriesOf([paper('first', { published })]);
    const [after] = entriesOf([paper('renamed', { published, aliases: ['first'] })]);
    expect(after?.id).toBe(before?.id);
    expect(before?.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('is well-formed XML whatever its words are', () => {
    const title = '<b>&amp; "x" \u0000\u0008\uFFFF ]]> 🚀';
    const entries = entriesOf([paper('p', { published: '2025-04', authors: [title] })]);
    const feed: Feed = {
      id: stableId('x'),
      title,
      description: title,
      language: 'en',
      home: 'https://papers.example/?a&b',
      atom: 'https://papers.example/feed.xml',
      json: 'https://papers.example/feed.json',
      entries,
    };
    const read = readXml(toAtom(feed));
    const readable = '<b>&amp; "x"  ]]> 🚀';
    expect(childText(read, 'title')).toBe(readable);
    const author = childElements(read, 'entry').flatMap((entry) =>
      childElements(entry, 'author'),
    )[0];
    expect(author && childText(author, 'name')).toBe(readable);
  });
});
