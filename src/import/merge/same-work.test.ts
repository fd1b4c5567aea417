import { expect, test } from 'vitest';
import type { PaperFacts } from '../../schema/paper.ts';
import { sameWork } from './same-work.ts';
import { describeWork } from './work.ts';

interface Sample extends PaperFacts {
  title?: string;
  abstract?: string;
}

const telling = 'Boiling Points of Invented Kettles';
const common = 'Introduction';

function judge(a: Sample, b: Sample, title: string): string {
  const work = ({ title: own = title, abstract = '', ...facts }: Sample) =>
    describeWork({ title: own, facts, abstract });
  const [first, second] = [work(a), work(b)];
  const { verdict } = sameWork(first, second);
  expect(sameWork(second, first).verdict).toBe(verdict);
  return verdict;
}

const dale: Sample = { authors: ['Mia Dale'], published: '2001' };
const journal: Sample = {
  ...dale,
  type: 'article-journal',
  'container-title': 'Journal of Kettles',
};

test.each<[string, Sample, Sample, verdict: string, ofCommonTitle: string]>([
  ['the same author and year', dale, dale, 'same', 'same'],
  ['an initial', dale, { ...dale, authors: ['M. Dale'] }, 'same', 'same'],
  ['the family name first', dale, { ...dale, authors: ['Dale, Mia'] }, 'same', 'same'],
  [
    'other authors after the first',
    dale,
    { ...dale, authors: ['Mia Dale', 'et al.'] },
    'same',
    'same',
  ],
  ['another initial', dale, { ...dale, authors: ['Bo Dale'] }, 'other', 'other'],
  ['another first author', dale, { ...dale, authors: ['Ben Lowe', 'Mia Dale'] }, 'other', 'other'],
  ['no year on one side', dale, { authors: ['Mia Dale'] }, 'same', 'same'],
  ['no author on one side', dale, { published: '2001' }, 'same', 'doubtful'],
  ['nothing known of one', dale, {}, 'same', 'doubtful'],
  ['nothing known of both', {}, {}, 'same', 'same'],
  ['a month that one knows', dale, { ...dale, published: '2001-05' }, 'same', 'same'],
  ['the next year', dale, { ...dale, published: '2002' }, 'same', 'other'],
  ['another year', dale, { ...dale, published: '2007' }, 'doubtful', 'other'],
  ['another year and no author', { published: '2001' }, { published: '2007' }, 'other', 'other'],
  ['another volume', { ...dale, volume: '1' }, { ...dale, volume: '2' }, 'other', 'other'],
  [
    'a volume in other words',
    { ...dale, volume: 'Vol. 02' },
    { ...dale, volume: 'II' },
    'same',
    'same',
  ],
  ['a volume that one knows', { ...dale, volume: '1' }, dale, 'same', 'same'],
  ['another edition', { ...dale, edition: '2nd' }, { ...dale, edition: 'Third' }, 'other', 'other'],
  ['another issue', { ...journal, issue: '1' }, { ...journal, issue: '2' }, 'other', 'other'],
  ['other pages', { ...journal, page: '11–20' }, { ...journal, page: '31–40' }, 'other', 'other'],
  [
    'pages cut short',
    { ...journal, page: '111–119' },
    { ...journal, page: '111-9' },
    'same',
    'same',
  ],
  ['another kind', { ...dale, type: 'book' }, { ...dale, type: 'thesis' }, 'other', 'other'],
  [
    'a chapter that one takes for a paper of the proceedings',
    { ...dale, type: 'chapter', 'container-title': 'Kettles 2001' },
    { ...dale, type: 'paper-conference', 'container-title': 'Proceedings of Kettles 2001' },
    'same',
    'same',
  ],
  [
    'the longer version of a paper',
    { ...dale, type: 'paper-conference', 'container-title': 'Proceedings of Kettles' },
    { ...dale, type: 'article-journal', 'container-title': 'Boiling Letters' },
    'doubtful',
    'other',
  ],
  [
    'a container cut short',
    journal,
    { ...journal, 'container-title': 'J. Kettl.' },
    'same',
    'same',
  ],
  [
    'another container',
    { ...dale, type: 'chapter', 'container-title': 'Rivers' },
    { ...dale, type: 'chapter', 'container-title': 'Hills' },
    'same',
    'other',
  ],
  ['other DOIs', { ...dale, doi: '10.5555/a' }, { ...dale, doi: '10.5555/b' }, 'doubtful', 'other'],
  ['a DOI that one knows', { ...dale, doi: '10.5555/a' }, dale, 'same', 'same'],
  [
    'other arXiv ids',
    { ...dale, arxiv: '2410.00001' },
    { ...dale, arxiv: '2410.00002' },
    'other',
    'other',
  ],
  ['the same DOI in capitals', { doi: '10.5555/A' }, { ...dale, doi: '10.5555/a' }, 'same', 'same'],
  [
    'a preprint and its journal',
    { ...dale, arxiv: '0101.00001' },
    { ...journal, published: '2003-04', doi: '10.5555/a', volume: '3' },
    'same',
    'other',
  ],
  [
    'a preprint in BibTeX of DBLP and its journal',
    { ...dale, type: 'article-journal', 'container-title': 'CoRR', volume: 'abs/0101.00001' },
    { ...journal, published: '2002', volume: '3' },
    'same',
    'same',
  ],
  [
    'a preprint with a DOI of its own',
    { ...dale, doi: '10.1101/2001.01.02.123456' },
    { ...journal, doi: '10.5555/a' },
    'same',
    'same',
  ],
  [
    'the same abstract',
    { abstract: 'We boil kettles by hand.' },
    { ...dale, abstract: 'We boil kettles, by hand.' },
    'same',
    'same',
  ],
  [
    'other abstracts',
    { abstract: 'We boil kettles by hand.' },
    { abstract: 'On the history of tin.' },
    'same',
    'doubtful',
  ],
  [
    'the same address',
    { url: 'https://a.example/x' },
    { ...dale, url: 'http://www.a.example/x/' },
    'same',
    'same',
  ],
  [
    'the editor of a book as its author',
    { type: 'book', editors: ['Mia Dale'], published: '2001' },
    { type: 'book', authors: ['Mia Dale'], published: '2001' },
    'same',
    'same',
  ],
])('one title and %s', (_, a, b, verdict, ofCommonTitle) => {
  expect([judge(a, b, telling), judge(a, b, common)]).toEqual([verdict, ofCommonTitle]);
});

const doi = '10.5555/a';
test.each<[string, Sample, Sample, verdict: string]>([
  ['another title', dale, dale, 'other'],
  ['another title and the same DOI', { ...dale, doi }, { ...dale, doi }, 'same'],
  [
    'another title, no author, and the same PubMed id',
    { pmid: '12' },
    { ...dale, pmid: '12' },
    'same',
  ],
  [
    'chapters under the DOI of their book',
    { ...dale, doi, page: '11' },
    { ...dale, doi, page: '31' },
    'doubtful',
  ],
  [
    'an identifier of another paper by mistake',
    { ...dale, arxiv: '2410.00001' },
    { authors: ['Ben Lowe'], arxiv: '2410.00001' },
    'doubtful',
  ],
])('%s', (_, a, b, verdict) => {
  expect(judge({ title: 'On Jugs', ...a }, { title: 'Quite Another Thing', ...b }, '')).toBe(
    verdict,
  );
});
