import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../../tests/support/content-folder.ts';
import { checkCodeLinks } from './code-links-net.ts';
import { readCollection } from './collection-fs.ts';

/** A host whose address says how it answers: `/404`, `/no-head`, `/cut`. */
async function host(): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    if (path === '/cut') request.socket.destroy();
    else if (path === '/no-head' && request.method === 'GET') response.end('here');
    else if (path === '/no-head') response.writeHead(405).end();
    else response.writeHead(Number(path.slice(1))).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function page(title: string, code: string): string {
  return `---\ntitle: ${title}\ncode: ${code}\n---\n\nText.\n`;
}

test('addresses that are not there are problems, those without a clear answer are notes', async () => {
  const { base, asked } = await host();
  const folder = contentFolder({
    'papers/unsorted/a.md': page('A', `${base}/200`),
    'papers/unsorted/b.md': page('B', `${base}/404`),
    'papers/unsorted/c.md': page('C', `${base}/503`),
    'papers/unsorted/d.md': page('D', `${base}/no-head`),
    'papers/unsorted/e.md': page('E', `${base}/cut`),
  });
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const findings = await checkCodeLinks(await readCollection(folder), { fetch, wait });
  expect(findings.map(({ what, note }) => [what.replace(base, ''), note ?? false])).toEqual([
    ['/404 is not there', false],
    ['/503 could not be checked', true],
    ['/cut could not be checked', true],
  ]);
  expect(findings[0]).toMatchObject({ rule: 'code-link', line: 3, column: 7 });
  // One host is asked one thing at a time, with a pause before each but the first.
  expect(waits).toHaveLength(asked.length - 1);
});
