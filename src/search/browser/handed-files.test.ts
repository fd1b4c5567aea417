import { expect, test } from 'vitest';
import { HandedFiles } from './handed-files.client.ts';

const path = '/kb/search-index/core-0a1b.bin';
const bytes = new TextEncoder().encode('core').buffer;

test('what the page asked for is given once, even before it has come', async () => {
  const handed = new HandedFiles();
  handed.expect([path]);
  const given = handed.give(path);
  expect(handed.give(path)).toBeUndefined();
  handed.take({ path, answer: { status: 200, bytes } });
  expect(await (await given)?.text()).toBe('core');
  expect(handed.give('/kb/search-index/manifest.json')).toBeUndefined();
});

test('a host’s refusal is handed over as it is, and no answer as none', async () => {
  const handed = new HandedFiles();
  handed.expect([path, '/kb/gone']);
  handed.take({ path, answer: { status: 404, bytes: new ArrayBuffer() } });
  handed.take({ path: '/kb/gone', answer: undefined });
  expect((await handed.give(path))?.status).toBe(404);
  await expect(handed.give('/kb/gone')).rejects.toThrow('/kb/gone');
});
