import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteSchema } from '../schema/site.ts';

/** The drawing of the rooms, from the first stage to the last line. */
function drawing(file: string): string {
  const found = /^```\n(content\/sources[^`]*)```$/m.exec(readFileSync(file, 'utf8'));
  return found?.[1] ?? '';
}

test('README and CONTRIBUTING draw the same rooms, and every room of the code is drawn', () => {
  const rooms = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.parentPath.split(/[\\/]/).slice(0, 2).join('/'));
  const drawn = drawing('README.md').match(/\bsrc\/[a-z-]+/g);
  expect(drawn?.toSorted()).toEqual([...new Set(rooms)].toSorted());
  expect(drawing('CONTRIBUTING.md')).toBe(drawing('README.md'));
});

test('the guide says what every setting of a collection does', () => {
  const guide = readFileSync('src/pages/guide/collection.md', 'utf8');
  const keys = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  expect(keys.toSorted()).toEqual(Object.keys(siteSchema.shape).toSorted());
});

test('the changelog has words for the release of this version, and for none that it does not know', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const words = (of: string) => spawnSync(process.execPath, ['scripts/changelog.mjs', of]);
  expect(words(version).stdout.toString().trim()).not.toBe('');
  expect(words('0.0.1').status).toBe(1);
});
