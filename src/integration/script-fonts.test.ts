import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptFonts } from './script-fonts-fs.ts';

test.each<[string, string[]]>([
  ['Bounds for α-stable noise, by Łukasz Müller', []],
  ['Η ζύμη του άρτου', ['fonts-greek']],
  ['Хлеб и терпение', ['fonts-cyrillic']],
  ['Bread, by Nguyễn Văn Ẩn, and ζύμη', ['fonts-greek', 'fonts-vietnamese']],
])('a collection with “%s” has the letters %j', (title, sheets) => {
  const content = mkdtempSync(join(tmpdir(), 'script-fonts-'));
  mkdirSync(join(content, 'papers/bread'), { recursive: true });
  writeFileSync(join(content, 'papers/bread/one.md'), `---\ntitle: ${title}\n---\n`);
  expect(scriptFonts(content)).toEqual(sheets);
  rmSync(content, { recursive: true });
});

test('a collection without a page needs none', () => {
  expect(scriptFonts('no-such-folder')).toEqual([]);
});
