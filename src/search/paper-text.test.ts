import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../catalog/plain-text.ts';
import { readPages } from '../import/write/read-content-fs.ts';
import { parseTitle } from '../mathematics/title.ts';
import { parseMarkdown } from '../schema/markdown.ts';
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

test('reading directly gives what parsing gives, for all papers of the collection', async () => {
  const { pages } = await readPages('content');
  for (const { abstract } of pages.slice(0, 60)) {
    expect(readPaperText(abstract, []).text).toBe(parsed(abstract));
  }
});

test('reading directly gives what parsing gives, for any markup', () => {
  const piece = fc.constantFrom(
    ...['word', 'x', '$', '\\$', '\\', '_', '*', '`', '&', '&amp;', '<', '<https://a.b>', '[', ']'],
    ...['(', '# ', '- ', '1. ', '~', '|', '$a_1$', '\n', '.', ' '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const body = pieces.join('').trim();
      expect(readPaperText(body, []).text).toBe(parsed(body));
    }),
    { numRuns: 400 },
  );
});

function parsed(body: string): string {
  return plainText(parseMarkdown(body)).replace(/\s+/g, ' ').trim();
}
