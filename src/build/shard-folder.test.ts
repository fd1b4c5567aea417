import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { beginShard, finishShard, uniteShards } from './shard-folder-fs.ts';

const here = { engine: 'e', content: 'c', address: '/' };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** Makes the folder of a share, with files by their paths. */
async function share(number: number, files: Record<string, string>): Promise<string> {
  const made = join(folder, String(number));
  await beginShard(made);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), text);
  }
  await finishShard(made, { number, count: 2, ...here });
  return made;
}

test('what shares have made is there for the build that puts them together', async () => {
  const first = await share(1, {
    'search-texts/pieces.json': '[["a",1]]',
    'related/k.json': '{}',
    'data-store.json': 'Astro’s own',
  });
  const second = await share(2, {
    'search-texts/pieces.json': '[["b",2]]',
    'related/k.json': '{}',
    'cards/x.png': 'picture',
  });
  const cache = join(folder, 'cache');
  await uniteShards([first, second], here, cache);
  const files = readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(cache.length + 1))
    .sort();
  expect(files).toEqual(['cards/x.png', 'related/k.json', 'search-texts/pieces.json']);
  const pieces = readFileSync(join(cache, 'search-texts/pieces.json'), 'utf8');
  expect(JSON.parse(pieces)).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test('a share that is being rendered, or says what cannot be read, is none', async () => {
  const first = await share(1, {});
  const second = await share(2, {});
  await beginShard(second);
  const unite = () => uniteShards([first, second], here, join(folder, 'cache'));
  await expect(unite()).rejects.toThrow(`${second}: holds no finished share`);
  writeFileSync(join(second, 'shard.json'), '{"number": 2');
  await expect(unite()).rejects.toThrow(`${second}: holds no finished share`);
  expect(readdirSync(folder)).not.toContain('cache');
});

test('a folder that holds something else is left as it is', async () => {
  writeFileSync(join(folder, 'thesis.md'), 'mine');
  await expect(beginShard(folder)).rejects.toThrow(`${folder}: holds other files than a share`);
  expect(readdirSync(folder)).toEqual(['thesis.md']);
});
