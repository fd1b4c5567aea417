import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder = '';
let site = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-files-'));
  site = join(folder, 'site');
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function open(program = 'p') {
  const { KeptFiles } = await import('./kept-files-fs.ts');
  return KeptFiles.open<string>(site, program, ['index']);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

function files(): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .sort();
}

/** A first build of three pages, with a file of a kind that is made anew each time, and an index. */
async function firstBuild(): Promise<void> {
  const kept = await open();
  for (const page of ['a', 'b', 'deep/c']) {
    expect(kept.take(page, `key of ${page}`)).toBe(false);
    kept.put(page, `key of ${page}`);
    write(page, page);
  }
  write('feed.xml', 'news');
  write('index/words', 'words');
  await kept.save(new Map());
}

test('a file that would be written as it is stays, others go, and what somebody else looks after', async () => {
  await firstBuild();
  const kept = await open();
  expect(files()).toEqual(['a', 'b', 'deep/c', 'index/words']);
  expect(kept.take('a', 'key of a')).toBe(true);
  expect(kept.take('b', 'another key')).toBe(false);
  kept.put('b', 'another key');
  write('b', 'b anew');
  await kept.removeRest();
  expect(files()).toEqual(['a', 'b', 'index/words']);
  expect(existsSync(join(site, 'deep'))).toBe(false);
});

test('a file that somebody changed, or took away, is written again', async () => {
  await firstBuild();
  write('a', 'a, and more');
  rmSync(join(site, 'b'));
  const kept = await open();
  expect(['a', 'b', 'deep/c'].map((path) => kept.take(path, `key of ${path}`))).toEqual([
    false,
    false,
    true,
  ]);
  expect(files()).toEqual(['deep/c', 'index/words']);
});

test('nothing stays of what another program finished', async () => {
  await firstBuild();
  const kept = await open('another program');
  expect(kept.take('a', 'key of a')).toBe(false);
  expect(files()).toEqual(['index/words']);
});

test('what was found out about a file is known as long as nobody touches it', async () => {
  const first = await open();
  first.put('picture', 'key');
  write('picture', 'colours');
  const { size, mtimeMs } = statSync(join(site, 'picture'));
  const found = { bytes: size, written: mtimeMs };
  await first.save(new Map([['picture', { ...found, about: 'of bread' }]]));
  const second = await open();
  expect(second.about('picture', found)).toBe('of bread');
  expect(second.about('picture', { ...found, written: mtimeMs + 1 })).toBeUndefined();
});
