import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { good, goodPath, importText, last } from './hostile-listing.ts';
import { abstractOf, filesBelow, pageOf, put, runImport, temporaryFolder } from './import-run.ts';

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
