import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Expected, expectedAt, problemsOf } from '../../tests/support/check-problems.ts';
import { type ContentFiles, changed, contentFolder } from '../../tests/support/content-folder.ts';
import { checkCollection } from './check-collection.ts';
import { readCollection } from './collection-fs.ts';

const rounding = 'papers/quantization/rounding.md';
const codebooks = 'papers/quantization/codebooks.md';
const sparse = 'papers/pruning/sparse.md';

/** A page whose title is written so, and whose body may be given. */
const titled = (title: string, body = 'Text.'): ContentFiles => ({
  [codebooks]: `---\ntitle: ${title}\n---\n\n${body}\n`,
});
const saying = (body: string) => titled('Codebooks', body);

describe('what readers would see otherwise than it was written is told at its place', () => {
  test.each<[string, ContentFiles, Expected[]]>([
    [
      'backslashes that YAML eats',
      titled(String.raw`"$\theta$, \\$\\nu$ and \"pots\" $\to$ boil"`),
      [
        ['yaml-escape', codebooks, String.raw`\theta`],
        ['yaml-escape', codebooks, String.raw`\to`],
      ],
    ],
    ['backslashes in single quotes', titled(String.raw`'$\theta$, $\nu$'`), []],
    [
      'text behind a number sign',
      titled('Pots in C # and other tongues'),
      [['yaml-cut', codebooks, '# and']],
    ],
    [
      'remarks behind what is no word',
      titled(`'Pots' # a remark\npublished: 2024-10 # and one more\nvenue: CUPS  # the last`),
      [],
    ],
    [
      'text that YAML takes for a mark',
      titled('!important Pots'),
      [['yaml-cut', codebooks, '!important']],
    ],
    [
      'a soft hyphen',
      titled('Quanti\u00adzed pots'),
      [['invisible-character', codebooks, '\u00ad']],
    ],
    [
      'a zero-width space as an escape',
      titled(String.raw`"Quanti\u200bzed pots"`),
      [['invisible-character', codebooks, String.raw`\u200b`]],
    ],
    [
      'several in a text, told once',
      saying('A p\u200bot, a ke\u200bttle and \u202eelttek a.'),
      [['invisible-character', codebooks, '\u200b']],
    ],
    [
      'joiners and marks where they belong',
      saying('می\u200cخواهم (Kettle)!\u200f and 👩\u200d🔬.'),
      [],
    ],
    [
      'a joiner within a word',
      saying('A p\u200dot.'),
      [['invisible-character', codebooks, '\u200d']],
    ],
    ['a letter that was lost', saying('By M\ufffdller.'), [['encoding', codebooks, '\ufffd']]],
    [
      'money in a title',
      titled('From $5 to $10 a cup'),
      [
        ['lone-dollar', codebooks, '$5'],
        ['lone-dollar', codebooks, '$10'],
      ],
    ],
    ['money told apart', titled(String.raw`From \$5 to \$10 a cup`, String.raw`Or \$5.`), []],
    [
      'money in an abstract',
      saying('It costs $20,000 to $30,000, and $5 or 6$.'),
      [
        ['lone-dollar', codebooks, '$20'],
        ['lone-dollar', codebooks, '$30'],
        ['money', codebooks, '$5 or'],
      ],
    ],
    [
      'formulas that begin with a number',
      saying(String.raw`At $10^9$, $2 n$, $3 \times 3$ and $0.5$.`),
      [],
    ],
    [
      'formulas between other delimiters',
      titled(
        String.raw`Pots with \(x^2\)`,
        String.raw`As \(n\) and \[y^2\], not \[1\] or \[a\_b\].`,
      ),
      [
        ['tex-delimiters', codebooks, String.raw`\(x`],
        ['tex-delimiters', codebooks, String.raw`\(n`],
        ['tex-delimiters', codebooks, String.raw`\[y`],
      ],
    ],
    [
      'footnotes without a text, a mention, or with two texts',
      saying('One[^a], two[^b].\n\n[^b]: Two.\n\n[^b]: Too.\n\n[^c]: Three.'),
      [
        ['footnote', codebooks, '[^a]'],
        ['footnote', codebooks, '[^b]: Too'],
        ['footnote', codebooks, '[^c]'],
      ],
    ],
    [
      'footnotes of abstract and notes',
      saying('One[^a].\n\n## Notes\n\nTwo[^b].\n\n[^a]: A.\n\n[^b]: B.'),
      [],
    ],
    ['what only looks like a footnote', saying('Not \\[^a] and `[^b]`.'), []],
    [
      'a link by reference without an address',
      saying('A [pot][a], a [cup][b] and \\[1][2].\n\n[b]: https://example.org/'),
      [['broken-link', codebooks, '[pot]']],
    ],
    ['images', saying('A ![pot](https://example.org/pot.png).'), [['image', codebooks, '![pot]']]],
    [
      'a key that nobody knows',
      changed(sparse, 'topics:', 'reviewed: true\ntopics:'),
      [['schema', sparse, 'reviewed']],
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await problemsOf(changes)).sort()).toEqual(expectedAt(changes, expected));
  });
});

describe('a file that cannot be read is a problem among the others', () => {
  test.each<[string, string, string, string]>([
    ['ledger', 'imported.json', '{"a": "b",\n"c": }\n', 'json imported.json:2:6'],
    ['empty ledger', 'imported.json', '', 'json imported.json:1:1'],
    ['ledger of another form', 'imported.json', '{\n"a": [1]}', 'json imported.json:2:6'],
    ['list where an object stands', 'wanted.json', '[]', 'json wanted.json:1:1'],
    ['site settings', 'site.yml', 'name: [', 'yaml site.yml:1:8'],
  ])('%s', async (_name, path, text, expected) => {
    expect(await problemsOf({ [path]: text, ...changed(rounding, '0.5%', '0.6%') })).toEqual(
      expect.arrayContaining([expected, `summary-numbers ${rounding}:3:52`]),
    );
  });

  test.each([rounding, 'topics/quantization.md', 'site.yml', 'published.txt', 'imported.json'])(
    'Latin-1 in %s',
    async (path) => {
      const folder = contentFolder();
      writeFileSync(join(folder, path), Buffer.from('---\ntitle: By Müller\n---\n', 'latin1'));
      const { problems } = checkCollection(await readCollection(folder));
      const found = problems.filter(({ rule }) => rule === 'encoding');
      expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
        `${folder}/${path}:2:12`,
      ]);
    },
  );

  test('a folder in the place of a file', async () => {
    const folder = contentFolder();
    rmSync(join(folder, 'published.txt'), { force: true });
    mkdirSync(join(folder, 'published.txt'));
    const { problems } = checkCollection(await readCollection(folder));
    expect(problems.map(({ rule }) => rule)).toContain('unreadable-file');
  });
});
