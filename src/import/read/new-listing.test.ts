import { expect, test } from 'vitest';
import { countRejected } from '../entry.ts';
import { newListing } from './new-listing.ts';

test('every place that cannot be read is named and counted, of millions the first', () => {
  const some = newListing('a.txt');
  for (let line = 5000; line > 0; line--) some.reject(line, 'no id');
  const named = some.finish().rejected;
  expect(named).toHaveLength(5000);
  expect(named[0]).toEqual({ file: 'a.txt', line: 1, reason: 'no id' });

  const many = newListing('a.txt');
  for (let line = 1; line <= 1_500_000; line++) many.reject(line, 'no id');
  const { rejected } = many.finish();
  expect(rejected).toHaveLength(100_000);
  expect(rejected.at(-1)?.reason).toBe('no id · and 1,400,000 more places of this file');
  expect(countRejected(rejected)).toBe(1_500_000);
});

test('a record that cannot be read does not keep the next from being read', () => {
  const listing = newListing('a.txt');
  listing.attempt(3, () => {
    throw new Error('broken');
  });
  listing.attempt(7, () => listing.want('2410.14649', 7));
  const { wanted, rejected } = listing.finish();
  expect(wanted).toHaveLength(1);
  expect(rejected).toEqual([
    {
      file: 'a.txt',
      line: 3,
      reason: 'cannot be read (“broken”) · mend the record or leave it out',
    },
  ]);
});

test('a field without a place is told once, with the line of its first record', () => {
  const listing = newListing('a.txt');
  listing.unplaced(4, 'shelf');
  listing.unplaced(9, 'shelf');
  listing.unplaced(9, 'colour');
  expect(listing.finish().noted.map(({ line, fact, why }) => `${line}: ${fact} ${why}`)).toEqual([
    '4: shelf of 2 records has no place on a page',
    '9: colour of one record has no place on a page',
  ]);
});
