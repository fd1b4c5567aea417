import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cacheFolder } from './build-cache-fs.ts';
import { cachedPieces } from './piece-cache-fs.ts';

const name = 'test-pieces';
afterEach(() => rmSync(join(cacheFolder, name), { recursive: true, force: true }));

/** The lengths of texts, and which of them had to be counted. */
async function lengths(program: string, ...texts: string[]) {
  const counted: string[] = [];
  const found = await cachedPieces(name, program, texts, (places) =>
    places.map((place) => {
      const text = texts[place] ?? '';
      counted.push(text);
      return text.length;
    }),
  );
  return { found, counted };
}

test('only what is new is worked out, by the program that is there', async () => {
  expect(await lengths('1', 'salt', 'jam')).toEqual({ found: [4, 3], counted: ['salt', 'jam'] });
  expect(await lengths('1', 'jam', 'bread')).toEqual({ found: [3, 5], counted: ['bread'] });
  // What was not asked for last time is forgotten.
  expect(await lengths('1', 'salt', 'jam')).toEqual({ found: [4, 3], counted: ['salt'] });
  expect(await lengths('2', 'jam')).toEqual({ found: [3], counted: ['jam'] });
});
