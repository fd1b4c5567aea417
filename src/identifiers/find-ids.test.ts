import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIds, idKey } from './find-ids.ts';
import { readPmid } from './pmid.ts';
import { isbnDigits, readIsbns, readIssns } from './standard-numbers.ts';
import { paperAddress, readCodeAddress } from './web-address.ts';

test.each([
  ['Trukhanov 2403.20137, doi:10.1000/ABC', ['arxiv:2403.20137', 'doi:10.1000/abc']],
  ['10.48550/arXiv.2403.20137', ['arxiv:2403.20137']],
  ['PMID: 31452104', ['pmid:31452104']],
  ['https://pubmed.ncbi.nlm.nih.gov/31452104/', ['pmid:31452104']],
  ['https://openreview.net/pdf?id=rkgNKkHtvB', ['openreview:rkgNKkHtvB']],
  ['https://www.aclweb.org/anthology/P19-1001.pdf', ['acl:P19-1001']],
  ['2020.acl-main.1', ['acl:2020.acl-main.1']],
  ['ISBN 0-306-40615-2', ['isbn:9780306406157']],
  ['math.AG/0501001', ['arxiv:math/0501001']],
  ['pruning in 2024, 4.45 to 46.77 of 3141592653', []],
])('%s holds %j', (text, keys) => {
  expect(findIds(text).map(idKey)).toEqual(keys);
});

test('places lie in the text, in order, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      let last = 0;
      for (const { start, end } of findIds(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('ISBN and ISSN are told by their form, an ISBN by its check digit too', () => {
  expect(readIsbns('978-3-16-148410-0 (print); 0306406152, 978 0 306 40615 7')).toEqual([
    '978-3-16-148410-0',
    '0306406152',
    '978-0-306-40615-7',
  ]);
  expect(readIsbns('978-3-16-148410-1')).toEqual([]);
  expect(isbnDigits('080442957X')).toBe('9780804429573');
  expect(readIssns('1234567x (print), 2049–3630')).toEqual(['1234-567X', '2049-3630']);
});

test('a PubMed id stands alone or says what it is', () => {
  expect(readPmid(' 31452104 ')).toBe('31452104');
  expect(readPmid('PubMed PMID: 31452104; PMC123')).toBe('31452104');
  expect(readPmid('PMC31452104')).toBeUndefined();
  expect(readPmid('page 12')).toBeUndefined();
});

test.each([
  ['https://github.com/example/nets', 'https://github.com/example/nets'],
  ['https://github.com/example/nets.git', 'https://github.com/example/nets'],
  ['https://gitlab.inria.fr/group/nets/', 'https://gitlab.inria.fr/group/nets'],
  ['https://codeberg.org/a/b.', 'https://codeberg.org/a/b'],
  ['https://github.com/topics/nets', undefined],
  ['https://github.com/example', undefined],
  ['https://github.com/a/b/blob/main/paper.pdf', undefined],
  ['https://example.github.io/nets', undefined],
])('%s leads to code at %s', (address, code) => {
  expect(readCodeAddress(address)).toBe(code);
});

test.each([
  ['https://arxiv.org/abs/2410.14649', { id: { scheme: 'arxiv', id: '2410.14649' } }],
  ['https://www.nature.com/articles/nature14539', { id: undefined }],
  ['https://example.org/lind.pdf', { id: undefined }],
  ['https://proceedings.mlr.press/v70/lind17a.html', { id: undefined }],
  ['https://example.org/nature.com/articles', undefined],
  ['https://github.com/example/nets', undefined],
])('what %s says of a paper', (address, expected) => {
  expect(paperAddress(address)).toEqual(expected);
});
