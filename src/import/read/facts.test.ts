import { expect, test } from 'vitest';
import { monthOfArxivId, readArxivId } from '../../identifiers/arxiv.ts';
import { readFacts } from './facts.ts';

test.each([
  ['2410.14649', '2410.14649'],
  ['arXiv:2410.14649v3', '2410.14649'],
  ['https://arxiv.org/abs/2410.14649', '2410.14649'],
  ['http://www.arxiv.org/pdf/2410.14649v2.pdf', '2410.14649'],
  ['https://huggingface.co/papers/0704.0001', '0704.0001'],
  ['https://doi.org/10.48550/arXiv.2410.14649', '2410.14649'],
  ['10.48550/arXiv.2410.14649', '2410.14649'],
  ['https://arxiv.org/abs/hep-th/9901001v1', 'hep-th/9901001'],
  ['math.AG/0601001', 'math.AG/0601001'],
  ['https://example.org/2410.14649', undefined],
  ['2413.14649', undefined],
  ['10.1000/182', undefined],
  ['2410.146491', undefined],
])('the arXiv id of %j', (text, id) => {
  expect(readArxivId(text)).toBe(id);
});

test('the month is that of the id', () => {
  expect(monthOfArxivId('2410.14649')).toBe('2024-10');
  expect(monthOfArxivId('0704.0001')).toBe('2007-04');
  expect(monthOfArxivId('hep-th/9901001')).toBe('1999-01');
});

test('facts that fit no page are left out, not invented', () => {
  expect(
    readFacts({
      arxiv: 'https://example.org',
      authors: ['  Jane\n Doe ', '', '\u202E'],
      published: '2024',
      doi: 'https://doi.org/10.1000/182',
      venue: 'arXiv preprint',
      code: 'javascript:alert(1)',
    }),
  ).toEqual({ authors: ['Jane Doe'], doi: '10.1000/182' });
});

test("a DOI of arXiv is its id, and the id's month the date", () => {
  expect(readFacts({ doi: '10.48550/arXiv.2410.14649', published: '2025-01-02' })).toEqual({
    arxiv: '2410.14649',
    published: '2024-10',
  });
});
