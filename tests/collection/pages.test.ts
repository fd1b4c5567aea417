import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { checkCollection } from '../../src/check/check-collection.ts';
import { readCollection } from '../../src/check/collection-fs.ts';
import { plainText } from '../../src/render/plain-text.ts';

test('the collection of this project has no problem, and no summary claims more than its abstract', async () => {
  const { problems, notes } = checkCollection(await readCollection('content'));
  expect(problems).toEqual([]);
  expect(notes.filter(({ rule }) => rule === 'hedge' || rule === 'comparator')).toEqual([]);
});

test('comparisons say of every cell whether it is not stated or does not apply', async () => {
  const empty: string[] = [];
  for (const { slug, tree } of (await readCollection('content')).topics) {
    visit(tree, 'tableRow', (row) => {
      if (row.children.some((cell) => /^[-–—?]?$/.test(plainText(cell).trim()))) {
        empty.push(`${slug}: ${plainText(row)}`);
      }
    });
  }
  expect(empty).toEqual([]);
});
