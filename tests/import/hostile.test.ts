import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readListings } from '../../src/import/listings-fs.ts';
import { readPage } from '../../src/schema/page.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { feedOf } from './arxiv-server.ts';
import {
  abstractOf,
  filesBelow,
  importInto,
  pageOf,
  put,
  runImport,
  temporaryFolder,
} from './import-run.ts';

const good: [string, string] = ['Sparse Attention for Long Documents', abstractOf('attention')];
const goodPath = 'papers/unsorted/sparse-attention-for-long-documents.md';
const last: [string, string] = ['A Note on Low-Rank Adapters', abstractOf('adapters')];

/** Imports one listing; paths of the pages, and what was rejected. */
async function importText(text: string | Uint8Array, name = 'listing.txt') {
  const content = temporaryFolder();
  const report = await importInto(content, [put(temporaryFolder(), name, text)]);
  const files = filesBelow(content);
  return {
    report,
    files,
    paths: Object.keys(files).filter((path) => path.startsWith('papers/')),
    rejected: report.rejected.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
  };
}

describe('bytes that are no text', () => {
  test('in one entry: their line is named, all entries go in', async () => {
    const text = pageOf(good, ['On Some Other Matter of Interest', abstractOf('M\u009fll')], last);
    const { paths, report } = await importText(Buffer.from(text, 'latin1'));
    const why = 'neither UTF-8 nor Windows-1252 · save the file as UTF-8 text';
    expect(report.noted).toEqual([{ file: 'listing.txt', line: 7, fact: 'text', why }]);
    expect(paths).toHaveLength(3);
  });

  test.each([
    ['Windows-1252', 7, (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-16LE', 1, (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('%s is text: it is read, and the report says so', async (name, line, encode) => {
    const text = pageOf(good, ['On Some Other Matter of Interest', abstractOf('caf\u00e9s')], last);
    const { paths, rejected, report, files } = await importText(encode(text));
    expect(rejected).toEqual([]);
    expect(paths).toHaveLength(3);
    expect(Object.values(files).join('')).toContain('cafés');
    expect(report.noted).toEqual([
      { file: 'listing.txt', line, fact: 'encoding', why: expect.stringContaining(name) },
    ]);
  });

  test('a NUL byte in one entry', async () => {
    const text = pageOf(good, ['On Some Other \0 Matter of Interest', abstractOf('NUL')], last);
    const { paths, report } = await importText(text);
    const why = 'a NUL byte · remove it from this line';
    expect(report.noted).toEqual([{ file: 'listing.txt', line: 5, fact: 'text', why }]);
    expect(paths).toHaveLength(3);
  });

  test.each([
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(50).fill(0)]),
      'NUL bytes · this is no text file',
    ],
  ])('%s', async (_, bytes, reason) => {
    const { paths, rejected } = await importText(bytes);
    expect(rejected).toEqual([`listing.txt:1: ${reason}`]);
    expect(paths).toEqual([]);
  });
});

describe('size', () => {
  /** Writes a text again and again until a file has a size. */
  function writeLarge(file: string, size: number, text: string): string {
    const chunk = Buffer.from(text.repeat(Math.ceil(1_000_000 / text.length)));
    const handle = openSync(file, 'w');
    for (let written = 0; written < size; written += chunk.length) writeSync(handle, chunk);
    closeSync(handle);
    return file;
  }

  test.each([
    [
      '200 MB',
      200_000_000,
      'some line\n',
      'larger than 160 MB · that is the most · split the file',
    ],
    ['50 MB in one line', 50_000_000, 'word ', 'no format that is known'],
    ['50 MB in lines of one letter', 50_000_000, 'a\n', 'no format that is known'],
    ['50 MB of brackets', 50_000_000, '[', 'no format that is known'],
    [
      '50 MB of records without an end',
      50_000_000,
      '@article{a,\n',
      'a bracket of this record is not closed',
    ],
    ['50 MB of angles', 50_000_000, '<feed>', 'no format that is known'],
  ])(
    '%s: refused in bounded memory, and the file beside it goes in',
    async (_, size, text, reason) => {
      const content = temporaryFolder();
      const folder = temporaryFolder();
      writeLarge(join(folder, 'large.txt'), size, text);
      put(folder, 'small.txt', pageOf(good));
      const { status, report, stderr } = await runImport(content, [folder], { memory: 1024 });
      expect(stderr).toBe('');
      expect(status).toBe(1);
      expect(report.rejected[0]).toMatchObject({ file: 'large.txt', line: 1 });
      expect(report.rejected[0]?.reason).toContain(reason);
      expect(report.rejected.length).toBeLessThan(110_000);
      expect(Object.keys(filesBelow(content))).toContain(goodPath);
    },
  );

  test('an abstract of 50 MB does not keep the others out', async () => {
    const long: [string, string] = ['On Some Other Matter of Interest', 'word '.repeat(10_000_000)];
    const { report, paths, rejected } = await importText(pageOf(good, long, last));
    expect(rejected).toEqual([]);
    expect(report.noted).toContainEqual({
      file: 'listing.txt',
      line: 5,
      fact: 'abstract',
      why: 'more than 100,000 characters · left out · shorten it',
    });
    expect(paths).toHaveLength(3);
  });

  test('a title of 10,000 characters', async () => {
    const item = (title: string) => ({ type: 'article', title, abstract: abstractOf('titles') });
    const list = [item('First'), item('word '.repeat(2000)), item('Last')];
    const { paths, rejected } = await importText(JSON.stringify(list, null, 1));
    expect(rejected[0]).toMatch(
      /^listing\.txt:7: a title of 9999 characters .* · 1000 are the most/,
    );
    expect(paths).toEqual(['papers/unsorted/first.md', 'papers/unsorted/last.md']);
  });

  test('100,000 entries are read in bounded memory', async () => {
    const papers = Array.from({ length: 100_000 }, (_, number) => ({
      type: 'article',
      title: `Made-Up Paper ${number}`,
      abstract: 'We show that it is so.',
    }));
    const args = [put(temporaryFolder(), 'many.json', JSON.stringify(papers)), '--dry-run'];
    const { status, report } = await runImport(temporaryFolder(), args, { memory: 2048 });
    expect(status).toBe(0);
    expect(report).toMatchObject({ read: 100_000, created: 100_000, duplicates: 0 });
  });
});

describe('titles that file systems and readers trip over', () => {
  test('two titles with one slug', async () => {
    const { paths } = await importText(
      pageOf(
        ['Graphs: a View of the Whole', abstractOf('one')],
        ['Graphs — a View of the “Whole” ∂', abstractOf('two')],
      ),
    );
    expect(paths).toEqual([
      'papers/unsorted/graphs-a-view-of-the-whole-2.md',
      'papers/unsorted/graphs-a-view-of-the-whole.md',
    ]);
  });

  test.each([
    ['a Windows device', 'NUL', 'papers/unsorted/nul-paper.md'],
    ['a way up', '../../../etc/passwd', 'papers/unsorted/etc-passwd.md'],
    ['a Windows path', 'C:\\Windows\\System32', 'papers/unsorted/c-windows-system32.md'],
    ['a property of objects', '__proto__', 'papers/unsorted/proto.md'],
    ['another property', 'constructor', 'papers/unsorted/constructor.md'],
    ['no letters', '???', 'papers/unsorted/paper.md'],
  ])('%s', async (_, title, path) => {
    const list = [{ type: 'article', title, abstract: abstractOf('names') }];
    const first = await importText(JSON.stringify(list));
    expect(first.paths).toEqual([path]);
  });

  test('characters that nobody sees are gone, and a title of nothing else is rejected', async () => {
    const hidden = '\u202E\u200B\u2066\uFEFF\u00AD\u{E0041}';
    const list = [
      {
        type: 'article',
        title: `Spar${hidden}se ${hidden}Attention`,
        abstract: abstractOf(hidden),
      },
      { type: 'article', title: hidden, abstract: abstractOf('nothing') },
    ];
    const { files, rejected } = await importText(JSON.stringify(list));
    expect(files['papers/unsorted/sparse-attention.md']).toMatch(/^title: Sparse Attention$/m);
    expect(Object.values(files).join('')).not.toMatch(
      /[\u202E\u200B\u2066\uFEFF\u00AD]|\u{E0041}/u,
    );
    expect(rejected).toEqual(['listing.txt:1: no title · give the entry one']);
  });
});

test('an injection through any field stays the text of that field', async () => {
  const evil = '"]}\n---\n<script>alert(1)</script>\n# x: [y](javascript:alert(1)) *z* {{b}}';
  const list = [
    {
      type: 'article',
      title: `Title ${evil}`,
      abstract: `${abstractOf('evil')} ${evil}`,
      author: [{ family: evil, given: evil }],
      'container-title': evil,
      DOI: `10.1000/${evil}`,
      URL: 'javascript:alert(1)',
      issued: { 'date-parts': [[evil, evil]] },
    },
  ];
  const name = 'evil\n---: [x] <script>.txt';
  const { files, paths } = await importText(JSON.stringify(list), name);
  const { page } = readPage('x.md', files[paths[0] ?? ''] ?? '', paperSchema);
  const line = evil.replace(/\s+/g, ' ').replace('---', '—');
  expect(page?.data).toMatchObject({
    authors: [`${line}, ${line}`],
    'container-title': line,
    sources: [name],
  });
  expect(page?.data.doi).toBeUndefined();
  expect(page?.data.published).toBeUndefined();
  expect(page?.body).not.toMatch(/^---|^#|[^\\]<script|\]\(javascript/m);
});

describe('XML', () => {
  test('elements nested without an end', async () => {
    const feed = `<feed xmlns:arxiv="http://arxiv.org/schemas/atom">${'<entry>'.repeat(100_000)}`;
    const { entries, rejected } = await readListings([put(temporaryFolder(), 'feed.xml', feed)]);
    expect(entries).toEqual([]);
    expect(rejected[0]?.reason).toBe('elements nested too deep · this is no feed');
  });

  const paper = { id: '2410.00001', title: 'First', summary: 'One.' };
  const bomb = `<!DOCTYPE feed [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
  const file = '<!DOCTYPE feed [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
  const outside = '<!DOCTYPE feed SYSTEM "http://127.0.0.1:9/feed.dtd">';
  test.each([
    ['entities that expand', bomb, '&c;'],
    ['an entity that points at a file', file, '&secret;'],
    ['a document type elsewhere', outside, ''],
  ])('%s: refused with its line', async (_, type, reference) => {
    const feed = feedOf([paper])
      .replace('<feed', `${type}\n<feed`)
      .replace('First', `First ${reference}`);
    const { entries, rejected } = await readListings([put(temporaryFolder(), 'feed.xml', feed)]);
    expect(entries).toEqual([]);
    expect(rejected).toEqual([
      { file: 'feed.xml', line: 2, reason: 'XML with a document type is not read · remove it' },
    ]);
  });
});

test('a device that never ends is read no further than a file may be long', async () => {
  const { entries, rejected } = await readListings(['/dev/zero']);
  expect(entries).toEqual([]);
  expect(rejected[0]?.reason).toContain('larger than 160 MB');
});
