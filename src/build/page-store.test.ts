import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageStore } from './page-store-fs.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (text: string) => ({ packed: Buffer.from(text), revision: `of ${text}` });

/** What a store has under some keys. */
async function taken(store: PageStore, ...keys: string[]): Promise<(string | undefined)[]> {
  const found = await Promise.all(keys.map((key) => store.take(key)));
  return found.map((file) => file && `${Buffer.from(file.packed)}, ${file.revision}`);
}

test('pages that a build kept are there for the next, and those that it did not take are gone', async () => {
  const file = join(folder, 'store');
  const first = await PageStore.open(file);
  expect(await taken(first, 'a')).toEqual([undefined]);
  first.put('a', page('bread'));
  first.put('b', page('jam'));
  await first.save();
  const second = await PageStore.open(file);
  expect(await taken(second, 'b', 'a', 'c')).toEqual(['jam, of jam', 'bread, of bread', undefined]);
  second.put('c', page('salt'));
  await second.save();
  const third = await PageStore.open(file);
  expect(await taken(third, 'c', 'b')).toEqual(['salt, of salt', 'jam, of jam']);
  await third.save();
  const fourth = await PageStore.open(file);
  expect(await taken(fourth, 'a', 'b', 'c')).toEqual([undefined, 'jam, of jam', 'salt, of salt']);
  await fourth.save();
  expect(readdirSync(folder)).toEqual(['store']);
});

test('pages that are kept unread are there for the next build, beside those that it made', async () => {
  const file = join(folder, 'store');
  const first = await PageStore.open(file);
  for (const key of ['a', 'b', 'c', 'd']) first.put(key, page(`page ${key}`));
  await first.save();
  const second = await PageStore.open(file);
  for (const key of ['d', 'a', 'b', 'x']) second.keep(key);
  second.put('e', page('page e'));
  await second.save();
  const third = await PageStore.open(file);
  expect(await taken(third, 'a', 'b', 'c', 'd', 'e', 'x')).toEqual([
    'page a, of page a',
    'page b, of page b',
    undefined,
    'page d, of page d',
    'page e, of page e',
    undefined,
  ]);
  await third.abandon();
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
  ['of another kind', () => Buffer.from('no store at all, though long enough to be one')],
  ['empty', () => Buffer.alloc(0)],
])('a file that is %s holds nothing, and the next build mends it', async (_what, damage) => {
  const file = join(folder, 'store');
  const first = await PageStore.open(file);
  first.put('a', page('bread'));
  await first.save();
  writeFileSync(file, damage(readFileSync(file)));
  const second = await PageStore.open(file);
  expect(await taken(second, 'a')).toEqual([undefined]);
  second.put('a', page('bread'));
  await second.save();
  const third = await PageStore.open(file);
  expect(await taken(third, 'a')).toEqual(['bread, of bread']);
  await third.save();
});

test('stores of several builds become one, in place of an older', async () => {
  const [one, two, all] = ['one', 'two', 'all'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const [file, key] of [
    [one, 'a'],
    [two, 'b'],
    [all, 'old'],
  ] as const) {
    const store = await PageStore.open(file);
    store.put(key, page(key));
    store.put('shared', page('shared'));
    await store.save();
  }
  await PageStore.unite(all, [one, two]);
  const united = await PageStore.open(all);
  expect(await taken(united, 'a', 'b', 'shared', 'old')).toEqual([
    'a, of a',
    'b, of b',
    'shared, of shared',
    undefined,
  ]);
  await united.abandon();
  expect(readdirSync(folder).sort()).toEqual(['all', 'one', 'two']);
});
