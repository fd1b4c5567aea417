import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats, unknownFormat } from './formats.ts';
import { hintOfBytes } from './unknown-format.ts';

const prose =
  'We study moss and show that it helps. Our method needs fewer steps than before, keeps all of the ' +
  'accuracy, and is simple to write down. Experiments on five roofs confirm the theory.';

/** A sample of each format, with one paper. */
const samples: [format: string, text: string][] = [
  [
    'Hugging Face daily papers (JSON)',
    '[{"paper": {"id": "2410.14649", "title": "Moss", "summary": "Wet.", "authors": []}}]',
  ],
  [
    'OpenAlex (JSON)',
    '{"results": [{"id": "https://openalex.org/W1", "title": "Moss", "authorships": []}]}',
  ],
  [
    'Crossref (JSON)',
    '{"message": {"items": [{"DOI": "10.5555/x", "prefix": "10.5555", "title": ["Moss"]}]}}',
  ],
  ['CSL-JSON', '[{"type": "article-journal", "title": "Moss", "author": [{"family": "Lind"}]}]'],
  [
    'Zotero library',
    '{"zotero": "groups/1", "items": [{"key": "AAAA1111", "itemType": "book", "title": "Moss"}]}',
  ],
  ['papers in JSON', '[{"title": "Moss", "authors": ["Ada Lind"]}]'],
  [
    'arXiv Atom',
    '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2410.14649v1</id><title>Moss</title></entry></feed>',
  ],
  [
    'EndNote XML',
    '<?xml version="1.0"?><xml><records><record><ref-type name="Book">6</ref-type><titles><title>Moss</title></titles></record></records></xml>',
  ],
  ['RIS', `TY  - JOUR\nTI  - Moss\nAU  - Lind, Ada\nAB  - ${prose}\nER  - \n`],
  [
    'Web of Science',
    `FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Lind, A\nTI Moss on old roofs of wet towns\nDE moss; roof\nAB ${prose}\nER\n\nEF\n`,
  ],
  [
    'PubMed (nbib)',
    `PMID- 31452104\nOWN - NLM\nTI  - Moss on old roofs\nAB  - ${prose}\nAU  - Lind A\n`,
  ],
  ['EndNote (enw)', `%0 Journal Article\n%A Lind, Ada\n%T Moss on old roofs\n%X ${prose}\n`],
  ['BibTeX', `@article{,\n  title = {Moss},\n  abstract = {${prose}}\n}\n`],
  ['BibTeX', '@book_section{lind2019,\n  title = {Moss}\n}\n'],
  ['list of ids', '2410.14649\ndoi:10.5555/moss\n31452104\n'],
  ['table (CSV or TSV)', `title,authors,year,abstract\nMoss,Ada Lind,2019,"${prose}"\n`],
  ['Markdown reading list', '# Moss\n\n- [Moss on Roofs](https://arxiv.org/abs/2410.14649)\n'],
  [
    'Markdown reading list',
    '| Title | Link |\n|---|---|\n| Moss on Roofs | https://doi.org/10.5555/x |\n',
  ],
  [
    'Markdown reading list',
    '**Moss on Roofs.**\nAda Lind, Tom Brook.\n*Nature, May 2019.*\n[[10.5555/x](https://doi.org/10.5555/x)]\n',
  ],
  [
    'Hugging Face page text',
    `Moss on Old Roofs of Wet Towns\n\n${prose}\n\nMoss on Old Walls\n\n${prose}\n`,
  ],
];

test.each(samples)('%s is recognized, and by its own row first', (name, text) => {
  expect(formats.find(({ recognizes }) => recognizes(text))?.name).toBe(name);
  expect(formats.find(({ recognizes }) => recognizes(`\n${text}`))?.name).toBe(name);
});

test('no format of records is taken for another', () => {
  for (const [name, text] of samples) {
    const taken = formats.filter(({ recognizes }) => recognizes(text)).map((format) => format.name);
    // A record of CSL has what other JSON of papers has, of Crossref what CSL has.
    const isJson = name.includes('JSON');
    expect(isJson ? taken[0] : taken).toEqual(isJson ? name : [name]);
  }
});

test('every format has a sample here', () => {
  expect(new Set(samples.map(([name]) => name))).toEqual(new Set(formats.map(({ name }) => name)));
});

test.each([
  ['a web page', `<!doctype html>\n<title>Papers</title>\n<p>${prose}</p>`, 'web page'],
  ['OPML', '<?xml version="1.0"?>\n<opml version="2.0"><outline text="Moss"/></opml>', 'OPML'],
  [
    'another feed',
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title>Moss</title></entry></feed>',
    'feed',
  ],
  ['other XML', `<?xml version="1.0"?><papers><p>${prose}</p></papers>`, 'XML'],
  ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'PDF'],
  ['a Word document', 'PK\u0003\u0004\u0014word/document.xml', 'packed file'],
  ['RTF', `{\\rtf1\\ansi ${prose}}`, 'RTF'],
  ['JSON without papers', `{"name": "moss", "description": "${prose}"}`, 'JSON without papers'],
  ['LaTeX', `\\documentclass{article}\n\\begin{document}\n\n${prose}\n`, '.bib file'],
  [
    'source code',
    'export const answer = 42;\n\nfunction ask() {\n  return answer;\n}\n',
    'reference manager',
  ],
  ['prose', `${prose}\n\n${prose}\n\n${prose}\n`, 'reference manager'],
])('%s fits none, and its message says what to do', (_, text, hint) => {
  expect(formats.filter(({ recognizes }) => recognizes(text)).map(({ name }) => name)).toEqual([]);
  expect(unknownFormat(text)).toMatch(/^no format that is known · read are: Hugging Face daily/);
  expect(unknownFormat(text)).toContain(hint);
});

test('bytes that are no text say what they are', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(hintOfBytes(bytes('PK\u0003\u0004\u0000\u0000'))).toContain('.docx');
  expect(hintOfBytes(bytes('SQLite format 3\u0000'))).toContain('export the library');
  expect(hintOfBytes(bytes('\u0000\u0001'))).toBeUndefined();
});

test('no text keeps recognition or reading from ending', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      ...samples.map(([, text]) => text.slice(0, 60)),
      ...'\n|[{|,|"|- |@article{|TY  - JOUR|<feed>|title,|10.5555/x'.split('|'),
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const text = parts.join('');
      for (const { recognizes, parse } of formats) if (recognizes(text)) await parse(text, 'any');
    }),
    { numRuns: 50 },
  );
}, 30_000);
