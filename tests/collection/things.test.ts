import { expect, test } from 'vitest';
import { thingRegister } from '../../src/collection/thing-register.ts';
import { rolesIn } from '../../src/collection/thing-roles.ts';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { readRecords } from '../../src/schema/record-files-fs.ts';

const { pages } = await readPages('content');
const files = readRecords('content', 'things');
const register = thingRegister(
  files,
  [],
  pages.map(({ slug, data }) => ({ slug, introduces: data.introduces })),
);
const given = pages.flatMap(({ slug, data, abstract }) =>
  rolesIn({ slug, facts: data, body: abstract }, register),
);

test('papers have roles for things, and no thing stands alone', () => {
  expect(files.length).toBeGreaterThanOrEqual(80);
  expect(given.length).toBeGreaterThanOrEqual(350);
  const named = new Set(given.map(({ thing }) => thing));
  expect(register.all.filter((thing) => thing.file && !named.has(thing))).toEqual([]);
});

test('that something is better or flawed is said of what people ask for', () => {
  const sayOf = (name: string, role: string) =>
    given.filter((one) => one.thing === register.named(name) && one.role === role).length;
  expect(sayOf('LoRA', 'beats')).toBeGreaterThanOrEqual(2);
  expect(sayOf('Adam', 'beats')).toBeGreaterThanOrEqual(2);
  expect(sayOf('SWE-bench', 'finds a flaw in')).toBe(1);
});
