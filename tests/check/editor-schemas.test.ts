import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { checkCollection } from '../../src/check/check-collection.ts';
import { readCollection } from '../../src/check/collection-fs.ts';
import { editorSchemas } from '../../src/check/editor-schemas.ts';
import { formatCheck } from '../../src/check/format-report.ts';
import { changed, contentFolder } from '../support/content-folder.ts';

test('the files that editors read are up to date (npm run schemas writes them)', () => {
  for (const [name, text] of Object.entries(editorSchemas())) {
    expect(readFileSync(`.vscode/${name}`, 'utf8'), name).toBe(text);
  }
});

test('the schema of papers takes every page of the collection, and no misspelled key', async () => {
  const schema = z.fromJSONSchema(JSON.parse(editorSchemas()['paper.schema.json'] ?? ''));
  const { papers } = await readCollection('content');
  const refused = papers.filter(({ data }) => !schema.safeParse(data).success);
  expect(refused.map(({ file }) => file)).toEqual([]);
  expect(schema.safeParse({ title: 'A paper', sumary: 'Text' }).success).toBe(false);
  expect(schema.safeParse({ title: 'A paper', doi: 'see the page' }).success).toBe(false);
});

test("VS Code's task reads every line that the check prints of a problem", async () => {
  const folder = contentFolder({
    ...changed('papers/quantization/codebooks.md', 'O(n^2)', 'O(\\frac{1}{2'),
    ...changed('papers/quantization/rounding.md', '0.5%', '0.6%'),
  });
  const report = checkCollection(await readCollection(folder));
  const lines = formatCheck(report, false).replaceAll(folder, 'content').split('\n').slice(0, -1);
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
  const { regexp, file, line, column } = tasks[0].problemMatcher.pattern;
  const read = lines.map((text) => new RegExp(regexp).exec(text) ?? []);
  expect(read.map((match) => [match[file], match[line], match[column]])).toEqual([
    ['content/papers/quantization/codebooks.md', '5', '27'],
    ['content/papers/quantization/rounding.md', '3', '52'],
  ]);
});
