import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer, listen } from './static-server-fs.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const server = createStaticServer(folder, '/kb/');
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers/index.html'), 'papers');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, '../beside.txt'), 'not on the site');
  port = Number(new URL(await listen(server)).port);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '../beside.txt'));
});

/** Sends a request line as it stands, which no client library would, and gives the answer. */
function ask(target: string, method = 'GET'): Promise<string> {
  return new Promise((answered, failed) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    socket.on('error', failed).on('close', () => answered(answer));
    socket.write(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

test.each([
  ['/kb/papers/', 200, 'papers'],
  ['/kb/papers/?q=a//b', 200, 'papers'],
  ['//', 404, 'nothing here'],
  ['//example.org/', 404, 'nothing here'],
  ['/\\example.org/', 404, 'nothing here'],
  ['http://%zz/', 404, 'nothing here'],
  ['/kb/%', 404, 'nothing here'],
  ['/kb/%00', 404, 'nothing here'],
  ['/kb/../../beside.txt', 404, 'nothing here'],
  ['/kb/%2e%2e/beside.txt', 404, 'nothing here'],
  ['/papers/', 404, 'nothing here'],
])('%s is answered with %i', async (target, status, body) => {
  const answer = await ask(target);
  expect(answer).toContain(`HTTP/1.1 ${status} `);
  expect(answer).toContain(body);
  expect(answer.toLowerCase()).toContain('cache-control: no-cache');
});

test('a missing slash is added, on the same host', async () => {
  expect(await ask('/kb/papers?q=x')).toMatch(
    /^HTTP\/1.1 301[\s\S]*location: \/kb\/papers\/\?q=x\r/i,
  );
  expect(await ask('/kb//papers')).toMatch(/^HTTP\/1.1 301[\s\S]*location: \/kb\/\/papers\/\r/i);
});

test('only reading is allowed', async () => {
  expect(await ask('/kb/papers/', 'POST')).toContain('HTTP/1.1 405 ');
});
