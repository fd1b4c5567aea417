import { expect, test } from 'vitest';
import { looksLikeArxivAtom, parseArxivAtom } from './arxiv-atom.ts';

const feed = (entry: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <entry>
    <id>http://arxiv.org/abs/2410.14649v2</id>
    <published>2024-10-18T17:59:59Z</published>
    <updated>2024-11-02T09:12:44Z</updated>
    <title>Moss on
 Roofs</title>
    <summary>  We look.
</summary>
    <author><name>Ada Lind</name><arxiv:affiliation>Moss Institute</arxiv:affiliation></author>
    ${entry}
    <link href="http://arxiv.org/abs/2410.14649v2" rel="alternate" type="text/html"/>
    <arxiv:primary_category term="cs.LG"/>
    <category term="cs.LG"/><category term="stat.ML"/>
  </entry>
</feed>`;

test.each([
  ['', { type: 'preprint' }],
  [
    '<arxiv:journal_ref>Journal of Moss 12 (2024) 1-20</arxiv:journal_ref><arxiv:comment>12 pages</arxiv:comment>',
    {
      type: 'article-journal',
      'container-title': 'Journal of Moss',
      volume: '12',
      page: '1–20',
      note: '12 pages',
    },
  ],
  [
    '<arxiv:journal_ref>Third Day of Moss</arxiv:journal_ref>',
    { 'container-title': 'Third Day of Moss' },
  ],
  ['<arxiv:doi>10.1000/182</arxiv:doi>', { doi: '10.1000/182' }],
])('the whole entry is kept: %s', (entry, facts) => {
  expect(looksLikeArxivAtom(feed(entry))).toBe(true);
  const { entries, noted } = parseArxivAtom(feed(entry), 'a.xml');
  expect(entries).toHaveLength(1);
  expect(entries[0]).toEqual({
    title: 'Moss on Roofs',
    abstract: 'We look.',
    facts: {
      authors: ['Ada Lind'],
      published: '2024-10-18',
      arxiv: '2410.14649',
      'source-keywords': ['cs.LG', 'stat.ML'],
      ...facts,
    },
    source: 'a.xml',
    line: 3,
  });
  expect(noted.map(({ fact }) => fact)).toEqual(['author/arxiv:affiliation']);
});

test('another year in the journal reference is told', () => {
  const { noted } = parseArxivAtom(
    feed('<arxiv:journal_ref>Nature 521, 436-444 (2025)</arxiv:journal_ref>'),
    'a.xml',
  );
  expect(noted.map(({ why }) => why)).toContain(
    '2025: left out, the date is that of the first version',
  );
});

test('a feed of somebody else is not arXiv’s', () => {
  expect(looksLikeArxivAtom('<feed><entry><id>urn:1</id><title>Moss</title></entry></feed>')).toBe(
    false,
  );
});
