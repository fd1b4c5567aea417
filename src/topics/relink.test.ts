import { expect, test } from 'vitest';
import { relinkPage } from './relink.ts';

const moved = new Map([
  ['papers/unsorted/a.md', 'papers/rivers/a.md'],
  ['papers/unsorted/b.md', 'papers/stones/b.md'],
  ['topics/old.md', 'topics/new.md'],
]);

test.each([
  ['topics/x.md', '[A](../papers/unsorted/a.md) ', '[A](../papers/rivers/a.md) '],
  ['topics/x.md', '[A](../papers/unsorted/a.md#notes)', '[A](../papers/rivers/a.md#notes)'],
  ['topics/x.md', '[a]: ../papers/unsorted/a.md', '[a]: ../papers/rivers/a.md'],
  ['topics/x.md', '[O](old.md)', '[O](new.md)'],
  ['papers/unsorted/a.md', '[B](b.md)', '[B](../stones/b.md)'],
  ['papers/unsorted/a.md', '[C](c.md)', '[C](../unsorted/c.md)'],
  ['papers/unsorted/a.md', '[O](../../topics/old.md)', '[O](../../topics/new.md)'],
  ['papers/x/c.md', '[A](<../unsorted/a.md> "A")', '[A](<../rivers/a.md> "A")'],
  [
    'papers/x/c.md',
    '[w](https://example.org/unsorted/a.md)',
    '[w](https://example.org/unsorted/a.md)',
  ],
  ['papers/x/c.md', '[w](../y/z.md), ../unsorted/a.md', '[w](../y/z.md), ../unsorted/a.md'],
  ['papers/x/c.md', '[w](../../../outside.md)', '[w](../../../outside.md)'],
])('in %s %s becomes %s', (path, before, after) => {
  expect(relinkPage(before, path, moved)).toBe(after);
});
