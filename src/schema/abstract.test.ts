import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBody } from './abstract.ts';
import { parseMarkdown } from './markdown.ts';

test.each([
  ['Salt keeps bread.', 'Salt keeps bread.', ''],
  ['Salt keeps bread.\n\n## Notes\n\nIt does.\n', 'Salt keeps bread.', '## Notes\n\nIt does.'],
  ['Salt keeps\n\nNotes\n---\n\nIt does.', 'Salt keeps', 'Notes\n---\n\nIt does.'],
  ['Salt #1 keeps bread - and jam.', 'Salt #1 keeps bread - and jam.', ''],
  ['```\n# no heading\n```', '```\n# no heading\n```', ''],
])('%j is split at its first heading', (body, abstract, notes) => {
  expect(splitBody(body)).toEqual({ abstract, notes });
});

test('a body is split where Markdown has its first heading, whatever stands in it', () => {
  const piece = fc.constantFrom(
    '#',
    '##',
    '---',
    '=',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '>',
    '- ',
    'a',
    '`',
    '```',
    '\\',
    '<',
    '$',
    '\u2028',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const body = pieces.join('');
      const heading = parseMarkdown(body).children.find(({ type }) => type === 'heading');
      const end = heading?.position?.start.offset ?? body.length;
      expect(splitBody(body)).toEqual({
        abstract: body.slice(0, end).trim(),
        notes: body.slice(end).trim(),
      });
    }),
  );
});
