import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-folder-'));
  vi.stubEnv('CACHE_DIR', folder);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const load = () => import('./kept-folder-fs.ts');

/** Files by their paths, as text. */
async function asText(files: Promise<Map<string, Uint8Array>>): Promise<Record<string, string>> {
  const texts = [...(await files)].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
  return Object.fromEntries(texts);
}

test('files are made once for the same key, and those of other keys are forgotten', async () => {
  const { forgetFolders, keptFolder } = await load();
  const make = vi.fn(
    async () =>
      new Map([
        ['a/b', Buffer.from('bread')],
        ['c', Buffer.alloc(0)],
      ]),
  );
  const expected = { 'a/b': 'bread', c: '' };
  expect(await asText(keptFolder('parts', 'one', make))).toEqual(expected);
  expect(await asText(keptFolder('parts', 'one', make))).toEqual(expected);
  expect(make).toHaveBeenCalledOnce();
  await keptFolder('parts', 'two', make);
  await forgetFolders('parts', ['two']);
  expect(readdirSync(join(folder, 'parts'))).toEqual(['two.files']);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['of another kind', () => Buffer.from('no kept folder, though long enough to be one')],
  ['empty', () => Buffer.alloc(0)],
])('a kept folder that is %s is made again', async (_what, damage) => {
  const { keptFolder } = await load();
  const make = vi.fn(async () => new Map([['a', Buffer.from('bread')]]));
  await keptFolder('parts', 'one', make);
  const file = join(folder, 'parts/one.files');
  writeFileSync(file, damage(readFileSync(file)));
  expect(await asText(keptFolder('parts', 'one', make))).toEqual({ a: 'bread' });
  expect(make).toHaveBeenCalledTimes(2);
});

test('a file is written only where it holds something else, and the rest of a folder goes', async () => {
  const { removeRest, writeChanged } = await load();
  const site = join(folder, 'site');
  writeChanged(join(site, 'deep/a'), Buffer.from('bread'));
  writeChanged(join(site, 'b'), Buffer.from('jam'));
  const { ctimeMs } = statSync(join(site, 'deep/a'));
  writeChanged(join(site, 'deep/a'), Buffer.from('bread'));
  expect(statSync(join(site, 'deep/a')).ctimeMs).toBe(ctimeMs);
  writeChanged(join(site, 'deep/a'), Buffer.from('bread and salt'));
  expect(readFileSync(join(site, 'deep/a'), 'utf8')).toBe('bread and salt');
  await removeRest(site, new Set(['deep/a']));
  expect(readdirSync(site)).toEqual(['deep']);
});
