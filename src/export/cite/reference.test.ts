import { describe, expect, test } from 'vitest';
import { parseTitle } from '../../mathematics/title.ts';
import type { CitedFacts } from './citation.ts';
import { toMarkdown } from './markdown.ts';
import { toApa } from './reference.ts';

const cite = (facts: CitedFacts) => ({
  key: 'key',
  title: parseTitle('On Tins'),
  facts,
  page: 'https://papers.example/papers/on-tins/',
});
const authors = ['Ann Onym', 'Aaron van den Oord'];
const names = 'Onym, A., & van den Oord, A.';

const references: [string, CitedFacts, string][] = [
  [
    'an article',
    {
      type: 'article-journal',
      authors,
      published: '2021-10-18',
      'container-title': 'Journal of Tins',
      volume: '12',
      issue: '3',
      page: '45–67',
      publisher: 'Elsewhere',
      doi: '10.1000/1',
    },
    `${names} (2021). On Tins. Journal of Tins, 12(3), 45–67. https://doi.org/10.1000/1`,
  ],
  [
    'an edited book',
    { type: 'book', editors: authors, published: '2019', publisher: 'Kettle', edition: '2' },
    `${names} (Eds.). (2019). On Tins (2nd ed.). Kettle. https://papers.example/papers/on-tins/`,
  ],
  [
    'a translated book with an editor',
    {
      type: 'book',
      authors: ['Ann Onym'],
      editors: ['Cy Pher'],
      translators: ['Jean-Pierre Sample'],
      published: '2001/2003',
      publisher: 'Kettle',
      volume: '3',
      isbn: '978-3-16-148410-0',
    },
    'Onym, A. (2001–2003). On Tins (C. Pher, Ed.; J.-P. Sample, Trans.; Vol. 3). Kettle. https://papers.example/papers/on-tins/',
  ],
  [
    'a chapter',
    {
      type: 'chapter',
      authors: ['Pat T. Costa Jr.'],
      editors: authors,
      published: '2019',
      'container-title': 'A Book of Tins',
      edition: '11',
      volume: '3',
      page: '1–20',
      publisher: 'Kettle',
      doi: '10.1000/1',
    },
    'Costa, P. T., Jr. (2019). On Tins. In A. Onym & A. van den Oord (Eds.), A Book of Tins (11th ed., Vol. 3, pp. 1–20). Kettle. https://doi.org/10.1000/1',
  ],
  [
    'a thesis',
    {
      type: 'thesis',
      authors: ['Cy Pher'],
      published: '2003',
      genre: 'PhD thesis',
      publisher: 'University of Somewhere',
      url: 'https://tins.example/1',
    },
    'Pher, C. (2003). On Tins [PhD thesis, University of Somewhere]. https://tins.example/1',
  ],
  [
    'a report',
    {
      type: 'report',
      authors: ['{Institute of Lids, Inc.}'],
      published: '2003',
      genre: 'Technical report',
      number: 'TR-7',
      publisher: 'Lids Press',
      url: 'https://tins.example/1',
    },
    'Institute of Lids, Inc. (2003). On Tins (Technical report No. TR-7). Lids Press. https://tins.example/1',
  ],
  [
    'a dataset',
    {
      type: 'dataset',
      authors: ['Cy Pher'],
      published: '2003',
      number: '1.2',
      publisher: 'Zenodo',
      doi: '10.5281/z.1',
    },
    'Pher, C. (2003). On Tins (Version 1.2) [Data set]. Zenodo. https://doi.org/10.5281/z.1',
  ],
  [
    'a web page',
    {
      type: 'webpage',
      authors: ['Cy Pher'],
      published: '2003-05-06',
      'container-title': 'Jar Weekly',
      url: 'https://tins.example/1',
    },
    'Pher, C. (2003, May 6). On Tins. Jar Weekly. https://tins.example/1',
  ],
  [
    'a preprint of a server with DOIs',
    {
      type: 'preprint',
      authors: ['Cy Pher', 'Ann Onym', 'et al.'],
      published: '2023-05',
      publisher: 'bioRxiv',
      doi: '10.1101/1',
    },
    'Pher, C., Onym, A., et al. (2023). On Tins. bioRxiv. https://doi.org/10.1101/1',
  ],
  [
    'a work that is only at PubMed',
    { type: 'article-journal', published: '1998/..', 'container-title': 'Lids', pmid: '123' },
    'On Tins. (1998–). Lids. https://pubmed.ncbi.nlm.nih.gov/123/',
  ],
];

describe('in APA style', () => {
  test.each(references)('%s', (_, facts, text) => {
    expect(toApa(cite(facts))).toBe(text);
  });
});

test('in Markdown editors stand before the book and the title is the link', () => {
  const chapter: CitedFacts = {
    type: 'chapter',
    authors: ['Cy Pher'],
    editors: ['Ann Onym'],
    published: '2019',
    'container-title': 'A Book of *Tins*',
    page: '4',
    publisher: 'Kettle',
  };
  expect(toMarkdown(cite(chapter))).toBe(
    'Pher, C. (2019). [On Tins](https://papers.example/papers/on-tins/). In A. Onym (Ed.), *A Book of \\*Tins\\** (p. 4). Kettle.',
  );
});
