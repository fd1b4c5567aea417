import { describe, expect, test } from 'vitest';
import { readListings } from '../../src/import/listings-fs.ts';
import { readPage } from '../../src/schema/page.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { feedOf } from './arxiv-server.ts';
import { good, importText, last } from './hostile-listing.ts';
import { abstractOf, pageOf, put, temporaryFolder } from './import-run.ts';

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
