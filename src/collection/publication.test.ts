import { describe, expect, test } from 'vitest';
import type { PaperFrontMatter } from '../schema/paper.ts';
import { publicationLines } from './publication.ts';
import { workTypeLabel } from './work-type-label.ts';

const lines = (facts: Partial<PaperFrontMatter>, venue?: string) =>
  publicationLines({
    slug: 'on-tins',
    topics: ['tins'],
    title: [],
    titleText: 'On Tins',
    authors: facts.authors ?? [],
    editors: facts.editors ?? [],
    translators: facts.translators ?? [],
    venue,
    language: undefined,
    facts: { title: 'On Tins', ...facts },
    body: '',
  }).map(({ label, text }) => `${label}: ${text}`);

describe('of a publication a page says', () => {
  test.each<[string, string[], Partial<PaperFrontMatter>, string?]>([
    ['nothing where it knows a venue only', [], { venue: 'ICML 2025' }, 'ICML 2025'],
    [
      'nothing twice',
      [],
      { type: 'article-journal', 'container-title': 'Journal of Tins' },
      'Journal of Tins',
    ],
    [
      'volume, issue and pages of a journal',
      ['Published in: Journal of Tins 12(3), 45–67', 'ISSN: 2049-3630'],
      {
        type: 'article-journal',
        'container-title': 'Journal of Tins',
        volume: '12',
        issue: '3',
        page: '45–67',
        issn: '2049-3630',
      },
      'Journal of Tins',
    ],
    [
      'who edited a book in which a chapter stands',
      [
        'Published in: Tins, vol. 2, pp. 4–7',
        'Edited by: A, B et al.',
        'Publisher: Kettle, Berlin',
      ],
      {
        type: 'chapter',
        authors: ['C'],
        editors: ['A', 'B', 'et al.'],
        'container-title': 'Tins',
        volume: '2',
        page: '4–7',
        publisher: 'Kettle',
        'publisher-place': 'Berlin',
      },
      'Tins',
    ],
    [
      'edition, series and language of a book, whose editors stand below its title',
      [
        'Edition: 2nd ed.',
        'Series: Lecture Notes, 12',
        'ISBN: 978-3-16-148410-0',
        'Language: German',
      ],
      {
        type: 'book',
        editors: ['A'],
        edition: '2',
        'collection-title': 'Lecture Notes',
        'collection-number': '12',
        isbn: '978-3-16-148410-0',
        language: 'de',
      },
    ],
    ['the school of a thesis', ['School: Somewhere'], { type: 'thesis', publisher: 'Somewhere' }],
  ])('%s', (_, expected, facts, venue) => {
    expect(lines(facts, venue)).toEqual(expected);
  });
});

test.each([
  ['article-journal', 'Research article', undefined],
  [undefined, undefined, undefined],
  ['book', undefined, 'Book'],
  ['thesis', 'PhD thesis', 'PhD thesis'],
  ['report', 'Working paper', 'Report (Working paper)'],
  ['webpage', 'web page', 'Web page'],
  ['document', 'Leaflet', 'Leaflet'],
] as const)('the kind %s with the genre %s is called %s', (type, genre, label) => {
  expect(workTypeLabel(type, genre)).toBe(label);
});
