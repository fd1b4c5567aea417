import { expect, test } from 'vitest';
import { checkCollection } from '../../src/check/check-collection.ts';
import { readCollection } from '../../src/check/collection-fs.ts';

test('the collection of this project has no problem', async () => {
  expect(checkCollection(await readCollection('content')).problems).toEqual([]);
});
