import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeBibtex } from './bibtex/blocks.ts';
import { parseBibtex } from './bibtex.ts';

const read = (text: string) => parseBibtex(text, 'papers.bib');
const titles = (text: string) => read(text).entries.map(({ title }) => title);
const record = (key: string, rest = '') => `@article{${key}, title = {Paper ${key}}${rest}}\n`;

describe('no record takes another with it', () => {
  test.each([
    ['an unknown command in a title', record('b', ', note = {{\\textit Word} \\rm{J}}')],
    ['a lone dollar sign', record('b', ', annotation = {costs $5}')],
    ['signs in a key', record('Lind & Brook (2016)?~[x]')],
    ['a path that ends in a backslash', record('b', ', file = {C:\\Papers\\}')],
    ['a bracket that is escaped', record('b', ', note = {a \\{ b}')],
    ['a missing comma', '@article{b title = {Paper b} year = 2016 month = may}\n'],
    ['needless commas', '@article{b,, title = {Paper b},, year = 2016,,}\n'],
    ['a comment between fields', '@article{b, % first }\n title = {Paper b}, % {\n}\n'],
    ['blanks in the name of a field', record('b', ', Date Added = {2016-05-01}')],
    ['words that should be quoted', record('b', ', year = in press')],
    [
      'an address with an at sign between records',
      `${record('b')}write to someone@example.org (or not)\n`,
    ],
    ['two records in one line', `${record('b').trim()} ${record('x').trim()}\n`],
    ['a commented record', `% ${record('old')}@comment{${record('older')}}\n${record('b')}`],
    ['round brackets', '@article(b, title = "Paper b (part)", year = 2016)\n'],
  ])('%s', (_, odd) => {
    const { entries, rejected } = read(record('a') + odd + record('c'));
    expect(rejected).toEqual([]);
    const read3 = entries.map(({ title }) => title);
    expect([read3[0], read3.at(-1)]).toEqual(['Paper a', 'Paper c']);
    expect(read3).toHaveLength(odd.includes('x}') ? 4 : 3);
  });

  test.each([
    [
      'a bracket that is not closed',
      '@article{b,\n title = {Paper\n}\n',
      'a bracket of this record is not closed',
    ],
    [
      'a field without “=”',
      '@article{b,\n title = {Paper b},\n year 2016\n}\n',
      'no “field =” at “year 2016”',
    ],
    ['no title', '@article{b,\n year = 2016\n}\n', 'no title'],
    ['an empty title', '@article{b,\n title = {{}}\n}\n', 'no title'],
  ])('%s: it is named by its line, the others go in', (_, broken, reason) => {
    const { entries, rejected } = read(`${record('a')}\n${broken}${record('c')}`);
    expect(entries.map(({ title, line }) => [title, line])).toEqual([
      ['Paper a', 1],
      ['Paper c', 3 + broken.split('\n').length - 1],
    ]);
    expect(rejected).toEqual([
      { file: 'papers.bib', line: 3, reason: expect.stringContaining(reason) },
    ]);
  });

  test('nothing that stands between records stops it', () => {
    const junk = fc.string({
      unit: fc.constantFrom(...'@{}()"\\$%#,= \nabc'.split('')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(junk, fc.array(junk, { maxLength: 3 }), (value, between) => {
        const text = [
          record('a'),
          record('b', `, note = {${value}}`),
          ...between,
          `\n${record('z')}`,
        ];
        const { entries, rejected } = read(text.join('\n'));
        const known = entries.map(({ title }) => title);
        expect(known).toContain('Paper a');
        expect(rejected.every(({ line }) => line > 0)).toBe(true);
      }),
    );
  });

  test('a record is read back whatever its fields hold', () => {
    const value = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/[\\{}]/g, ' '));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (values) => {
        const fields = values.map((text, index) => `, field${index} = {${text}}`).join('');
        expect(titles(record('a', fields) + record('b'))).toEqual(['Paper a', 'Paper b']);
      }),
    );
  });
});

test.each([
  ['@article{lind2019, title = {T}}', 'lind2019'],
  ['@article{DBLP:conf/x/Lind--Y19, title = {T}}', 'DBLP:conf/x/Lind--Y19'],
  ['@article{, title = {T}}', undefined],
  ['@article{ title = {T}}', undefined],
  ['@article{lind2019\n title = {T}}', 'lind2019'],
  ['@article{1234, title = {T}}', undefined],
])('%j has the citation key %s', (text, key) => {
  expect(read(text).entries[0]?.facts['citation-key']).toBe(key);
});

test('values are put together from parts, macros and the macros of styles', () => {
  const text = `@string{net = "Journal of {\\"U}ber" # " Nets"}
    @STRING(hp = {Harbour Press})
    @article{a, title = "Salt " # {paths}, journal = NET # { B}, publisher = hp, number = 7 # "a"}
    @article{b, title = {Tides}, journal = cacm}
    @article{c, title = {Ice}, journal = nowhere}`;
  const { entries, noted } = read(text);
  expect(entries.map(({ title, facts: known }) => [title, known['container-title']])).toEqual([
    ['Salt paths', 'Journal of Über Nets B'],
    ['Tides', 'Communications of the ACM'],
    ['Ice', 'nowhere'],
  ]);
  expect(entries[0]?.facts).toMatchObject({ publisher: 'Harbour Press', issue: '7a' });
  expect(noted).toEqual([
    expect.objectContaining({ line: 5, fact: 'nowhere', why: expect.stringContaining('@string') }),
  ]);
});

test('title and abstract keep their TeX, without braces that only keep capitals', () => {
  const [entry] = read(
    String.raw`@article{a, title = {{LoRA} of Ma{\ss}e for $ x^{2} $: {\em wet} {Ponds}},
      abstract = "Costs $5 to $10, \ensuremath{\mathbf{x}_{ij}} at {\'a} {\emph{La} {Mer}}"}`,
  ).entries;
  expect(entry?.title).toBe(String.raw`LoRA of Ma{\ss}e for $x^{2}$: {\em wet} Ponds`);
  expect(entry?.abstract).toBe(
    String.raw`Costs $5 to $10, $\mathbf{x}_{ij}$ at {\'a} {\emph{La} Mer}`,
  );
});

test.each([
  ['subtitle = {A history}', 'T: A history'],
  ['subtitle = {A history}, titleaddon = {Catalogue}', 'T: A history. Catalogue'],
])('%s belongs to the title', (fields, title) => {
  expect(titles(`@book{k, title = {T}, ${fields}}`)).toEqual([title]);
});

test('an entry type that nobody knows is told', () => {
  const { entries, noted } = read('@hardware{a, title = {A}}\n@hardware{b, title = {B}}');
  expect(entries).toHaveLength(2);
  expect(noted).toEqual([
    { file: 'papers.bib', line: 1, fact: '@hardware', why: expect.stringContaining('2 records') },
  ]);
});

test.each([
  ['a file with a header', `Written by a program.\n\n${record('a')}`, true],
  ['a record without a key', '@book_section{ title = "T" }', true],
  ['comments and addresses', '@comment{a}\nsomeone@example.org (us, too)\n', false],
  [
    'a list in Markdown that says how to cite it',
    `# Papers\n${'- [A](https://example.org)\n'.repeat(30)}\n\`\`\`bibtex\n${record('a')}\`\`\`\n`,
    false,
  ],
])('%s is recognized: %#', (_, text, isBibtex) => {
  expect(looksLikeBibtex(text)).toBe(isBibtex);
});
