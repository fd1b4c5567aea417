import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPages } from '../import/write/read-content-fs.ts';
import { parseWhole } from './markdown.ts';
import { readPlainParagraph } from './plain-paragraph.ts';

test('most abstracts of the collection are read directly, to the parser’s own tree', async () => {
  const { pages } = await readPages('content');
  const direct = pages.flatMap(({ abstract }) => {
    const tree = readPlainParagraph(abstract);
    return tree ? [{ abstract, tree }] : [];
  });
  expect(direct.length).toBeGreaterThan(pages.length * 0.7);
  for (const { abstract, tree } of direct) expect(tree).toEqual(parseWhole(abstract));
}, 30_000);

test('what is read directly has the parser’s own tree, for any markup', () => {
  const piece = fc.constantFrom(
    ...[
      'word',
      'x',
      '$',
      '$$',
      '\\$',
      '\\',
      '_',
      '*',
      '`',
      '&',
      '&amp;',
      '<',
      '<https://a.b>',
      '[',
    ],
    ...[
      ']',
      '(',
      '# ',
      '- ',
      '1. ',
      '~',
      '|',
      '$a_1$',
      '$ b$',
      '$5',
      '$5 to $10',
      '$x$1',
      '1$',
      '\n',
      '\t',
      '.',
      ' ',
      '@',
      'www.a.b',
    ],
    ...['a@b.cd', 'https://a.b', '\\@', '<https://a$b&c>', '\u0000', '\u{1F600}', ':', '=', '+'],
  );
  let direct = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const source = pieces.join('');
      const tree = readPlainParagraph(source);
      if (tree === undefined) return;
      direct++;
      expect(tree).toEqual(parseWhole(source));
    }),
    { numRuns: 6000 },
  );
  expect(direct).toBeGreaterThan(200);
});

test.each([
  '',
  'two\n\nparagraphs',
  '- a list',
  '**strong**',
  'see https://a.b',
  'a ~b~ c',
  '`code`',
])('%j is left to the parser', (source) => {
  expect(readPlainParagraph(source)).toBeUndefined();
});
