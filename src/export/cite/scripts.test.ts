import { describe, expect, test } from 'vitest';
import { parseTitle } from '../../mathematics/title.ts';
import type { Citation } from './citation.ts';
import { citationFormats } from './formats.ts';

const works: [string, string, string[], string[]][] = [
  [
    'Greek',
    'Η ζύμη του άρτου και το α-θεώρημα',
    ['Μαρία Παπαδοπούλου', 'Νίκος Κ. Αλεξίου'],
    ['Παπαδοπούλου, Μ.', 'Αλεξίου, Ν. Κ.'],
  ],
  ['Cyrillic', 'Хлеб и терпение', ['Анна Иванова'], ['Иванова, А.']],
  ['Chinese', '光照对腌萝卜颜色的影响', ['麦香远', '欧阳, 小明'], ['麦香远', '欧阳小明']],
  ['Arabic', 'تأثير الضوء في لون المخللات', ['ليلى حداد'], ['حداد, ل.']],
];

function cite(title: string, authors: string[]): Citation {
  return {
    key: 'key2020',
    title: parseTitle(title),
    facts: { type: 'article-journal', authors, published: '2020' },
    page: 'https://papers.example/papers/one/',
  };
}

describe.each(works)('a work in %s', (_script, title, authors, apaNames) => {
  test.each(citationFormats)('stands in $label as it is written', ({ write }) => {
    // Braces keep capitals in BibTeX; they are no part of the words.
    const written = write([cite(title, authors)]).replace(/[{}]/g, '');
    expect(written).toContain(title);
  });

  test('has its people named as its readers name them', () => {
    const apa = citationFormats.find(({ label }) => label === 'APA')?.write([cite(title, authors)]);
    for (const name of apaNames) expect(apa).toContain(name);
  });
});
