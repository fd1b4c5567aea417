import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runScript } from '../import/import-run.ts';
import { article } from '../support/zotero-library.ts';
import { kitchen, libraryOf } from './library-import.ts';

test('the command takes the key from the environment, tells what it did, and repeats it nowhere', async () => {
  const content = kitchen('zotero: {collections: {Lofas: bread}}');
  const { address, asked, library } = await libraryOf(content, { key: 'k3y' });
  vi.stubEnv('ZOTERO_API_URL', address);
  vi.stubEnv('ZOTERO_API_KEY', 'k3y');
  library.collect('CCCC1111', 'Loaves');
  library.put('RYE00001', article('A year of rye', { collections: ['CCCC1111'] }));
  library.put('PDF00001', { itemType: 'attachment', parentItem: 'RYE00001' });
  const command = ['--content', content, 'zotero:groups/123'];
  const { status, stdout, stderr } = await runScript('scripts/import.ts', command);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('zotero:groups/123, version 4: one item, 1 new, 0 changed, 0 gone');
  expect(stdout).toContain('left out: attachments (1)');
  expect(stdout).toContain('Lofas: bread · no collection is called so');
  expect(stdout).toContain('CCCC1111: …   # Loaves, one paper');
  expect(asked[0]?.headers['user-agent']).toMatch(/^paper-atlas\/\d+\.\d+\.\d+ \(\+https:/);
  const file = readFileSync(join(content, 'sources/zotero-groups-123.json'), 'utf8');
  expect(stdout + file).not.toContain('k3y');
  expect(file.split('\n')).toContain('   "title": "A year of rye",');

  vi.stubEnv('ZOTERO_API_KEY', 'wr0ng');
  const refused = await runScript('scripts/import.ts', command);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(/HTTP 403 · the key in ZOTERO_API_KEY may not read/);
  expect(refused.stderr).not.toMatch(/wr0ng|^\s+at /m);
});

test('a key is not sent where everybody could read it', async () => {
  vi.stubEnv('ZOTERO_API_URL', 'http://zotero.example.org');
  vi.stubEnv('ZOTERO_API_KEY', 'k3y');
  const command = ['--content', kitchen(), 'zotero:groups/123'];
  const { status, stderr } = await runScript('scripts/import.ts', command);
  expect(status).toBe(2);
  expect(stderr).toContain('ZOTERO_API_URL: zotero.example.org is asked without encryption');
});
