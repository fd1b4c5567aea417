import { expect, inject, test } from 'vitest';
import { checkSite } from '../../src/hosts/check-site-net.ts';
import { type Change, serveChanged } from '../support/changing-site.ts';

/** What is said of the invented collection on a host that does this to its files, without the addresses. */
async function faultsOn(change: Change): Promise<string[]> {
  const { address } = await serveChanged(inject('kitchen'), change);
  const faults = await checkSite(new URL(address));
  return faults.map(({ address: file, what }) => `${file.slice(address.length)}: ${what}`);
}

/** What holds on every host here: the site was built for another address, and has no safe headers. */
const always = ['built for https://papers.example/', 'no feed of this address'];

test('of a host that does all right only the address is told', async () => {
  const faults = await faultsOn(() => undefined);
  expect(faults.filter((fault) => !always.some((known) => fault.includes(known)))).toEqual([
    expect.stringContaining('sent without X-Content-Type-Options'),
    expect.stringContaining('authors/g-pfannkuch/: a former address leads on by a page'),
  ]);
});

const page = (path: string) => path.endsWith('/') || path.endsWith('.html');

test.each<[string, Change, string]>([
  [
    'calls lists of references bytes',
    (path) => typed(path, 'papers.bib', 'application/octet-stream'),
    'papers.bib: sent as “application/octet-stream”',
  ],
  [
    'says nothing of letters',
    (path) => typed(path, 'papers.csv', 'text/csv'),
    'papers.csv: its type says nothing of UTF-8',
  ],
  [
    'calls scripts text',
    (path) => typed(path, 'pagefind/pagefind.js', 'text/plain'),
    'pagefind/pagefind.js: sent as “text/plain”',
  ],
  [
    'keeps what names other files',
    (path) =>
      path === '/search-index/manifest.json'
        ? { headers: { 'Cache-Control': 'max-age=86400' } }
        : undefined,
    'search-index/manifest.json: may be kept for 86400 seconds without asking',
  ],
  [
    'puts scripts into pages',
    (path, content) =>
      page(path)
        ? { content: content.toString().replace('</head>', '<script></script></head>') }
        : undefined,
    ': the host adds to pages or rewrites them',
  ],
  [
    'rewrites other files',
    (path, content) => (path === '/favicon.svg' ? { content: `${content} ` } : undefined),
    'favicon.svg: comes otherwise than it was built',
  ],
  [
    'lost some files',
    (path) =>
      path === '/pagefind/pagefind-entry.json' ? { status: 404, content: 'gone' } : undefined,
    'pagefind/pagefind-entry.json: answered with 404',
  ],
  [
    'calls the index compressed',
    (path) =>
      path.endsWith('.pagefind') ? { headers: { 'Content-Encoding': 'gzip' } } : undefined,
    'pagefind/wasm.en.pagefind: called compressed (“Content-Encoding: gzip”)',
  ],
  [
    'has a policy of its own',
    (path) =>
      page(path) ? { headers: { 'Content-Security-Policy': "default-src 'self'" } } : undefined,
    ": the host adds the policy “default-src 'self'”",
  ],
])('a host that %s is told so', async (_does, change, fault) => {
  expect(await faultsOn(change)).toContain(fault);
});

test('an address without a site is told in a sentence', async () => {
  const { address } = await serveChanged(inject('kitchen'), (path) =>
    path === '/sw.js' ? { status: 404, content: 'none' } : undefined,
  );
  await expect(checkSite(new URL(address))).rejects.toThrow(
    /sw\.js: answered with 404 · no site of Paper Atlas is known here/,
  );
});

function typed(path: string, file: string, type: string): ReturnType<Change> {
  return path === `/${file}` ? { headers: { 'Content-Type': type } } : undefined;
}
