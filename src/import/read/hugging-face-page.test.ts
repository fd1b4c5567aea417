import { describe, expect, test } from 'vitest';
import { decodeListing } from './decode.ts';
import { looksLikeHuggingFacePage, parseHuggingFacePage } from './hugging-face-page.ts';

const header = `new

Get trending papers in your email inbox!

Subscribe

byAK and the research community

Mar 12
`;
const titles = ['Sparse Attention for Long Documents', 'A Note on Low-Rank Adapters'];
const prose = (topic: string) =>
  `We study ${topic} and show that it helps. Our method needs fewer steps than before, keeps all of ` +
  'the accuracy, and is simple to write down. Experiments on five data sets confirm the theory.';
const [first = '', second = ''] = titles.map(prose);

function read(text: string) {
  const decoded = decodeListing(new TextEncoder().encode(text));
  if ('reason' in decoded) throw new Error(decoded.reason);
  const { entries, rejected } = parseHuggingFacePage(decoded.text, 'page.txt');
  return {
    entries: entries.map(({ title, abstract, line }) => ({ title, abstract, line })),
    rejected: rejected.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
  };
}

const both = (firstLine: number, secondLine: number) => ({
  entries: [
    { title: titles[0], abstract: first, line: firstLine },
    { title: titles[1], abstract: second, line: secondLine },
  ],
  rejected: [],
});

describe('entries are found', () => {
  const plain = `${header}\n${titles[0]}\n\n${first}\n\n${titles[1]}\n\n${second}\n`;
  test.each([
    ['as saved', plain, both(11, 15)],
    ['with Windows line ends', plain.replaceAll('\n', '\r\n'), both(11, 15)],
    ['with old Mac line ends', plain.replaceAll('\n', '\r'), both(11, 15)],
    ['with a byte order mark', `\uFEFF${plain}`, both(11, 15)],
    [
      'with tabs and trailing blanks',
      plain.replace(/^(?=.)/gm, '\t').replace(/\n/g, ' \t\n'),
      both(11, 15),
    ],
    ['with no-break spaces around', plain.replace(/^(?=.)/gm, '\u00A0'), both(11, 15)],
    ['without blank lines', plain.replace(/\n+/g, '\n'), both(6, 8)],
    ['with several blank lines', plain.replaceAll('\n\n', '\n\n\n\n'), both(21, 29)],
    ['without a last line end', plain.trimEnd(), both(11, 15)],
    ['without a header', plain.slice(header.length + 1), both(1, 5)],
    ['with one more banner line', `Hugging Face is hiring!\n\n${plain}`, both(13, 17)],
    ['with a date of another form', plain.replace('Mar 12', '12 March 2025'), both(11, 15)],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('with abstracts that an editor wrapped', () => {
    const wrapped = first.replace(/(.{50,70}) /g, '$1\n');
    const lines = wrapped.split('\n').length;
    expect(lines).toBeGreaterThan(2);
    expect(read(plain.replace(first, wrapped))).toEqual(both(11, 14 + lines));
  });
});

describe('what is missing is named by file and line, and the rest goes in', () => {
  test.each([
    [
      'a title without an abstract',
      `${header}\nAn Entry Without Any Abstract\n\n${titles[0]}\n\n${first}\n`,
      ['page.txt:11: title without an abstract (“An Entry Without Any Abstract”)'],
    ],
    [
      'a title without an abstract at the end',
      `${header}\n${titles[0]}\n\n${first}\n\nAn Entry Without Any Abstract\n`,
      ['page.txt:15: title without an abstract (“An Entry Without Any Abstract”)'],
    ],
    [
      'an abstract without a title',
      `${header}\n${titles[0]}\n\n${first}\n\n${second}\n`,
      [`page.txt:15: abstract without a title (“${second.slice(0, 57).trimEnd()}…”)`],
    ],
  ])('%s', (_, text, rejected) => {
    const found = read(text);
    expect(found.entries.map(({ title }) => title)).toEqual([titles[0]]);
    expect(found.rejected).toEqual(rejected);
  });
});

test('an address of a mirror becomes the one that leads there from everywhere', () => {
  const abstract = `${first} It is at https://hf-mirror.com/apple/OpenELM.`;
  const { entries } = read(`${header}\n${titles[0]}\n\n${abstract}\n\n${titles[1]}\n\n${second}\n`);
  expect(entries[0]?.abstract).toContain('It is at https://huggingface.co/apple/OpenELM.');
});

test.each([
  ['a web page', `<!doctype html>\n<p>Some Title of a Page</p>\n<p>${first}</p>\n`],
  [
    'a Markdown text',
    `# A Heading of Four Words\n\n${first}\n\n## Another Heading of Words\n\n${second}\n`,
  ],
  ['prose', `On Some Matter of Interest\n\n${[first, second, first, second].join('\n\n')}\n`],
  ['a table', `id,title,abstract\n1,${titles[0]},"${first}"\n2,${titles[1]},"${second}"\n`],
  ['a shopping list', 'milk\nbread\nbutter\n'],
])('%s is not taken for a page', (_, text) => {
  expect(looksLikeHuggingFacePage(text)).toBe(false);
});
