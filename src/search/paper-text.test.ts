import { expect, test } from 'vitest';
import { parseTitle } from '../mathematics/title.ts';
import { readPaperText } from './paper-text.ts';

test.each([
  ['costs \\$5 and 45.2\\%', 'costs $5 and 45.2%', []],
  ['in $O(n \\log n)$ time', 'in O(n log n) time', ['O(n log n)']],
  ['at <https://github.com/a/b>.', 'at https://github.com/a/b.', []],
  ['some _emphasis_, [a link](https://a.b) and `code`', 'some emphasis, a link and code', []],
  ['AT&amp;T, R&D', 'AT&T, R&D', []],
  ['one\n\n## Notes\n\ntwo', 'one Notes two', []],
])('%j is read as “%s”', (body, text, formulas) => {
  expect(readPaperText(body, [])).toEqual({ text, formulas });
});

test('formulas of the title count too', () => {
  expect(readPaperText('', parseTitle('S$^{2}$FT')).formulas).toEqual(['²']);
});
