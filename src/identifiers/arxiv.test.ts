import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arxivIdPattern, monthOfArxivId, readArxivId } from './arxiv.ts';

test.each([
  ['2410.14649', '2410.14649'],
  ['arXiv:2410.14649v3', '2410.14649'],
  ['arXiv:2403.20137v1 [cs.LG] 29 Mar 2024', '2403.20137'],
  ['arXiv:2403.20137.', '2403.20137'],
  ['(arXiv:2403.20137)', '2403.20137'],
  ['arxiv 2403.20137', '2403.20137'],
  ['“2403.20137”', '2403.20137'],
  ['abs/2403.20137', '2403.20137'],
  ['CoRR, abs/1706.03762', '1706.03762'],
  ['arXiv preprint arXiv:1706.03762', '1706.03762'],
  ['arXiv.1706.03762', '1706.03762'],
  ['2403.20137v2.pdf', '2403.20137'],
  ['https://arxiv.org/abs/2410.14649', '2410.14649'],
  ['http://www.arxiv.org/pdf/2410.14649v2.pdf#page=3', '2410.14649'],
  ['export.arxiv.org/abs/0704.0001?context=cs', '0704.0001'],
  ['https://www.alphaxiv.org/overview/2403.20137', '2403.20137'],
  ['https://ar5iv.labs.arxiv.org/html/2403.20137', '2403.20137'],
  ['https://huggingface.co/papers/0704.0001', '0704.0001'],
  ['hf.co/papers/2403.20137', '2403.20137'],
  ['https://doi.org/10.48550/arXiv.2410.14649', '2410.14649'],
  ['10.48550/ARXIV.2410.14649.', '2410.14649'],
  ['https://arxiv.org/abs/hep-th/9901001v1', 'hep-th/9901001'],
  ['https://arxiv.org/abs/hep-th%2F9901001', 'hep-th/9901001'],
  ['HEP-TH/9901001', 'hep-th/9901001'],
  ['math.ag/0601001', 'math.AG/0601001'],
  ['cond-mat.str-el/9901001', 'cond-mat/9901001'],
  ['hep-th9901001', 'hep-th/9901001'],
  ['arXiv:cs/0701001 [cs.LG]', 'cs/0701001'],
])('%s names %s', (text, id) => {
  expect(readArxivId(text)).toBe(id);
  expect(id).toMatch(arxivIdPattern);
});

test.each([
  '',
  'https://example.org/2410.14649',
  'https://www.semanticscholar.org/paper/2410.14649',
  '2413.14649',
  '2410.146491',
  '2410.1464',
  '0701.0001',
  '10.1000/182',
  'volume/9901001',
  'pages 2410.14649 and on',
  'Comment on arXiv:1706.03762',
  'Extended version of arXiv:1706.03762',
])('%s names none', (text) => {
  expect(readArxivId(text)).toBeUndefined();
});

test('the month is that of the id', () => {
  expect(monthOfArxivId('2410.14649')).toBe('2024-10');
  expect(monthOfArxivId('0704.0001')).toBe('2007-04');
  expect(monthOfArxivId('hep-th/9901001')).toBe('1999-01');
});

test('whatever the text, what is read is an id, and is read again', () => {
  const piece = fc.constantFrom(
    'arXiv',
    ':',
    ' ',
    '2410.14649',
    'hep-th',
    '/',
    '9901001',
    'v2',
    '.',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const id = readArxivId(value);
      if (id === undefined) return;
      expect(id).toMatch(arxivIdPattern);
      expect(readArxivId(id)).toBe(id);
    }),
  );
});
