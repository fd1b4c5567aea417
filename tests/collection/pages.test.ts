import { expect, test } from 'vitest';
import { checkCollection } from '../../src/check/check-collection.ts';
import { readCollection } from '../../src/check/collection-fs.ts';

test('the collection of this project has no problem, and no summary claims more than its abstract', async () => {
  const { problems, notes } = checkCollection(await readCollection('content'));
  expect(problems).toEqual([]);
  expect(notes.filter(({ rule }) => rule === 'hedge' || rule === 'comparator')).toEqual([]);
});
