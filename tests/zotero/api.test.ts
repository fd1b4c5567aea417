import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { put } from '../import/import-run.ts';
import { article, note } from '../support/zotero-library.ts';
import type { Interruption, ServerOptions } from '../support/zotero-server.ts';
import { kitchen, libraryOf } from './library-import.ts';

const failing =
  (status: number, headers: Record<string, string> = {}): Interruption =>
  (response) => {
    response.writeHead(status, headers).end('no');
    return true;
  };

const saying =
  (text: string): Interruption =>
  (response) => {
    response.writeHead(200, { 'last-modified-version': '9' }).end(text);
    return true;
  };

/** A library with some articles, and nothing asked yet. */
async function articles(count: number, options: Omit<ServerOptions, 'libraries'> = {}) {
  const content = kitchen();
  const zotero = await libraryOf(content, options);
  for (let number = 1; number <= count; number++) {
    const key = `ITEM${String(number).padStart(4, '0')}`;
    zotero.library.put(key, article(`Loaf number ${number} of many`, { volume: String(number) }));
  }
  return { content, ...zotero };
}

test('all pages of a hundred are read, one after the other, with version and name', async () => {
  const { ask, asked } = await articles(205);
  expect((await ask()).now.items).toHaveLength(205);
  const starts = asked.filter(({ path }) => path.endsWith('/items'));
  expect(starts.map(({ search }) => search.get('start'))).toEqual([null, '100', '200']);
  expect(starts[0]?.search.get('limit')).toBe('100');
  expect(asked.every(({ headers }) => headers['zotero-api-version'] === '3')).toBe(true);
  expect(asked[0]?.headers['user-agent']).toBe('test/1');
});

test('then only what changed is asked for; where nothing did, one request is answered with 304', async () => {
  const { bring, asked, library, stored } = await articles(3);
  await bring();
  const before = stored();
  asked.length = 0;
  await bring();
  expect(asked).toHaveLength(1);
  expect(asked[0]?.headers['if-modified-since-version']).toBe('4');
  expect(stored()).toBe(before);

  library.put('ITEM0002', { volume: '22' });
  asked.length = 0;
  const { library: told } = await bring();
  expect(asked.map(({ path, search }) => [path, search.get('since')])).toEqual([
    ['/groups/123/items', '4'],
    ['/groups/123/collections', null],
    ['/groups/123/deleted', '4'],
  ]);
  expect(told.items).toEqual({ all: 3, added: 0, changed: 1, gone: 0 });
});

test('what changes nothing here leaves the file as it is', async () => {
  const { bring, library, stored } = await articles(2);
  await bring();
  const before = stored();
  library.put('ITEM0002', { dateModified: '2026-01-01T00:00:00Z' });
  library.put('NOTE0001', note('ITEM0001', '<p>Mine.</p>', 'private'));
  await bring();
  expect(stored()).toBe(before);
});

test('other settings ask for everything again', async () => {
  const { bring, library, content, paper } = await articles(1);
  library.put('NOTE0001', note('ITEM0001', '<p>For all.</p>', 'public'));
  await bring();
  put(
    content,
    'site.yml',
    'format: 1\nname: A\ndescription: B.\nzotero: {note-tag: public, automatic-tags: false}\n',
  );
  await bring();
  expect(paper('loaf-number-1-of-many')).toContain('## Notes\n\nFor all.');
});

test('a version that moves between two pages starts the reading anew', async () => {
  const zotero = await articles(150, {
    interruptions: [
      undefined,
      () => {
        zotero.library.put('LATE0001', article('A loaf that came late'));
        return false;
      },
    ],
  });
  expect((await zotero.ask()).now.items).toHaveLength(151);
  const starts = zotero.asked.filter(({ path }) => path.endsWith('/items'));
  expect(starts.map(({ search }) => search.get('start'))).toEqual([null, '100', null, '100']);
});

test('a library that changes all the time, or says 412 each time, is left alone', async () => {
  const { bring, content } = await articles(1, { interruptions: Array(9).fill(failing(412)) });
  await expect(bring()).rejects.toThrow(
    'zotero:groups/123: the library changed each time while it was read',
  );
  expect(existsSync(join(content, 'sources'))).toBe(false);
});

test('Backoff and Retry-After are kept, and what fails is asked again', async () => {
  const resting: Interruption = (response) => {
    response.setHeader('backoff', '7');
    return false;
  };
  const { bring, waits } = await articles(1, {
    interruptions: [
      failing(429, { 'retry-after': '5' }),
      failing(503, { 'retry-after': '30' }),
      failing(500),
      resting,
    ],
  });
  expect((await bring()).report.created).toBe(1);
  expect(waits).toEqual([5_000, 30_000, 8_000, 7_000]);
});

test.each<[string, Interruption, RegExp]>([
  [
    '429',
    failing(429),
    /\/groups\/123\/items: HTTP 429 · nothing was taken over · try again later$/,
  ],
  ['503 for an hour', failing(503, { 'retry-after': '3600' }), /asked again in 60 minutes/],
  ['no JSON', saying('<html>'), /the answer is no JSON/],
  ['an object', saying('{"items": 1}'), /no list of items/],
  ['nothing at all', () => true, /no answer in time/],
  ['a redirect', failing(302, { location: 'http://example.org/' }), /leads to another address/],
])(
  'a server that says %s only stops the import, and nothing is written',
  async (_, interruption, message) => {
    const { bring, content } = await articles(1, { interruptions: Array(9).fill(interruption) });
    await expect(bring(undefined, { timeout: 200 })).rejects.toThrow(message);
    expect(existsSync(join(content, 'imported.json'))).toBe(false);
    expect(existsSync(join(content, 'sources'))).toBe(false);
  },
);

test('the key goes to the API alone: not to a next page elsewhere', async () => {
  const elsewhere = await libraryOf(kitchen());
  const { bring, asked } = await articles(1, {
    key: 'secret',
    interruptions: [
      (response) => {
        response.setHeader('link', `<${elsewhere.address}/groups/123/items>; rel="next"`);
        response.writeHead(200, { 'last-modified-version': '2' }).end('[]');
        return true;
      },
    ],
  });
  await expect(bring(undefined, { key: 'secret' })).rejects.toThrow('no other host is asked');
  expect(asked[0]?.headers['zotero-api-key']).toBe('secret');
  expect(asked[0]?.search.has('key')).toBe(false);
  expect(elsewhere.asked).toEqual([]);
});

test.each([
  [undefined, 'this library is not public · make a key'],
  ['k3y-of-nobody', 'the key in ZOTERO_API_KEY may not read this library'],
])('with the key %s a private library says what to do', async (key, message) => {
  const { bring } = await articles(1, { key: 'right' });
  const failure = await bring(undefined, key === undefined ? {} : { key }).catch(String);
  expect(failure).toContain(`HTTP 403 · ${message}`);
  expect(failure).not.toContain('k3y');
});

test.each([
  ['zotero:groups/999', 'HTTP 404 · there is no such library'],
  ['zotero:groups/123/collections/NONE0000', 'the library has no collection NONE0000'],
  ['zotero:kitchen', 'zotero:kitchen: no library · the number of a group'],
])('%s is refused in a sentence', async (name, message) => {
  const { bring } = await articles(1);
  await expect(bring([name])).rejects.toThrow(message);
});

test('of a collection only it and what is in it is kept, with its notes', async () => {
  const { bring, library, paper, content } = await articles(1);
  library.collect('CCCC1111', 'Rye');
  library.collect('DDDD1111', 'Rye and seeds', 'CCCC1111');
  library.collect('EEEE1111', 'Nobody’s business');
  library.put('RYE00001', article('Rye alone', { collections: ['CCCC1111', 'EEEE1111'] }));
  library.put('SEED0001', article('Seeds in rye', { collections: ['DDDD1111'] }));
  library.put('NOTE0001', note('SEED0001', '<p>Soak them.</p>'));
  const name = 'zotero:groups/123/collections/CCCC1111';
  expect((await bring([name])).report.created).toBe(2);
  expect(paper('seeds-in-rye')).toContain('Soak them.');
  const file = join(content, 'sources/zotero-groups-123-CCCC1111.json');
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(/EEEE1111|business|ITEM0001/);
  library.put('RYE00001', { collections: ['EEEE1111'] });
  expect((await bring([name])).library.removed).toEqual([
    expect.stringMatching(/\/rye-alone\.md$/),
  ]);
});

test('My Publications are a library of their own', async () => {
  const content = kitchen();
  const { bring, library } = await libraryOf(content, { place: 'users/456' });
  library.put('MINE0001', article('A loaf of mine', { inPublications: true }));
  library.put('READ0001', article('A loaf of others'));
  const { report, library: told } = await bring(['zotero:users/456/publications']);
  expect(report.created).toBe(1);
  expect(told.items.all).toBe(1);
});

test('the program on this machine is asked for all, for its version does not tell what is new', async () => {
  const content = kitchen();
  const { bring, library, asked, paper } = await libraryOf(content, {
    place: 'users/0',
    isLocal: true,
  });
  for (let number = 0; number < 12; number++) {
    library.put(
      `ITEM0${number}`,
      article(`Loaf number ${number} of many`, { volume: `${number}` }),
    );
  }
  expect((await bring(['zotero:local'])).report.created).toBe(12);
  expect(asked[0]?.path).toBe('/api/users/0/items');
  expect(asked[0]?.search.has('limit')).toBe(false);
  const { version } = library;
  library.put('ITEM00', { publicationTitle: 'Letters' });
  library.items.delete('ITEM05');
  library.version = version;
  const { library: told } = await bring(['zotero:local']);
  expect(told.items).toMatchObject({ all: 11, changed: 1, gone: 1 });
  expect(paper('loaf-number-0-of-many')).toContain('container-title: Letters');
});

test('a library that lost most of its items is not believed', async () => {
  const { bring, library, paper } = await articles(30);
  await bring();
  for (const key of [...library.items.keys()].slice(5)) library.erase(key);
  await expect(bring()).rejects.toThrow('25 of 30 items are gone');
  expect(paper('loaf-number-30-of-many')).toContain('Loaf number 30');
});
