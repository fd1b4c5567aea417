import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sourceDigest } from './source-digest-fs.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Digest of an engine with a program, what it imports and what it does not. */
function digestOf(change: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  folders.push(folder);
  const files = {
    'src/start.ts': "import { a } from '../lib/a.ts';\nimport type { T } from './t.ts';\na();\n",
    'lib/a.ts':
      "import {\n  b,\n} from './b.ts';\nexport { c } from './c.ts';\nexport const a = b;\n",
    'lib/b.ts': "import './a.ts';\nimport { tins } from 'tins';\nexport const b = tins;\n",
    'lib/c.ts': "export const c = '1';\n",
    'src/t.ts': 'export type T = 1;\n',
    'src/other.ts': 'export const other = 1;\n',
    'node_modules/tins/package.json': '{"name": "tins", "version": "1.0.0", "main": "tins.js"}',
    'node_modules/tins/tins.js': 'exports.tins = 1;\n',
    ...change,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return sourceDigest(folder, 'src/start.ts');
}

test.each([
  ['the module itself', 'src/start.ts', 'export {};\n'],
  ['what it imports', 'lib/a.ts', 'export const a = 1;\n'],
  ['what that imports', 'lib/b.ts', 'export const b = 2;\n'],
  ['what is handed on', 'lib/c.ts', 'export const c = 2;\n'],
  ['a newer package', 'node_modules/tins/package.json', '{"name": "tins", "version": "1.0.1"}'],
])('%s changes the digest', (_what, path, text) => {
  expect(digestOf({ [path]: text })).not.toBe(digestOf({}));
});

test.each(['src/other.ts', 'src/t.ts'])('%s is no part of the program', (path) => {
  expect(digestOf({ [path]: 'export const other = 2;\n' })).toBe(digestOf({}));
});
