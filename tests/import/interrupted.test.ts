import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { LockedError, withLock } from '../../src/import/write/lock-fs.ts';
import {
  abstractOf,
  copyFolder,
  filesBelow,
  heedingModes,
  importInto,
  pageOf,
  put,
  runImport,
  runScript,
  temporaryFolder,
} from './import-run.ts';

const listingOf = (papers: number) =>
  pageOf(
    ...Array.from({ length: papers }, (_, number): [string, string] => [
      `Some Made-Up Title of Paper Number ${number}`,
      abstractOf(`matter ${number}`),
    ]),
  );
const listing = listingOf(40);

/** Listing, what a whole import makes of it, and the same as a plan for `write-only.ts`. */
async function wholeImport(text = listing) {
  const file = put(temporaryFolder(), 'a-2026-03-14.txt', text);
  const content = temporaryFolder();
  await importInto(content, [file]);
  const whole = filesBelow(content);
  const writes = Object.entries(whole)
    .filter(([path]) => path.startsWith('papers/'))
    .map(([path, text]) => ({ path: path.slice('papers/'.length), text }));
  const ledger = JSON.parse(whole['imported.json'] ?? '');
  const plan = put(temporaryFolder(), 'plan.json', JSON.stringify({ writes, ledger, wanted: {} }));
  return { file, whole, plan };
}

/** What must be true whenever a program was killed: every file is whole, or was never there. */
function expectWhole(content: string, whole: Record<string, string>): number {
  const files = Object.entries(filesBelow(content)).filter(
    ([path]) => !path.endsWith('.tmp') && !path.endsWith('.lock'),
  );
  for (const [path, text] of files) expect(text, path).toBe(whole[path]);
  return files.length;
}

/** A program and its arguments; its life is counted from its start, or from when it says a word. */
interface Program {
  args: (content: string) => string[];
  from: 'start' | 'word';
}

/** Runs a program and kills it after some time of its life; tells whether it lived so long, and how long. */
async function runAndKill(
  { args, from }: Program,
  content: string,
  after: number,
): Promise<{ isKilled: boolean; life: number }> {
  const child = spawn(process.execPath, args(content), { stdio: ['ignore', 'pipe', 'ignore'] });
  let born = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    born = performance.now();
    timer = setTimeout(() => child.kill('SIGKILL'), after);
  };
  if (from === 'start') begin();
  else child.stdout.once('data', begin);
  const signal = await new Promise<string | null>((resolve, reject) =>
    child.on('exit', (_, killer) => resolve(killer)).on('error', reject),
  );
  clearTimeout(timer);
  return { isKilled: signal === 'SIGKILL', life: performance.now() - born };
}

/**
 * Kills a program at random moments of its life, each time it starts on what the last one left.
 * After every kill the content must be whole; now and then a whole import must finish the work.
 */
async function killOften(
  times: number,
  whole: Record<string, string>,
  program: Program,
  finish: (content: string) => Promise<unknown>,
): Promise<{ halfWay: number }> {
  let content = temporaryFolder();
  const { life } = await runAndKill(program, content, 60_000);
  let killed = 0;
  let halfWay = 0;
  content = temporaryFolder();
  while (killed < times) {
    const { isKilled } = await runAndKill(program, content, Math.random() * life);
    const count = expectWhole(content, whole);
    if (isKilled) killed++;
    if (isKilled && count > 0 && count < Object.keys(whole).length) halfWay++;
    if (isKilled && killed % 5 !== 0) continue;
    if (isKilled) await finish(content);
    expect(filesBelow(content)).toEqual(whole);
    content = temporaryFolder();
  }
  return { halfWay };
}

test('killed at 50 random moments, the content is whole and the next import finishes the work', async () => {
  // So many papers that it takes a while to write them.
  const { file, whole, plan } = await wholeImport(listingOf(160));
  const finish = (content: string) => importInto(content, [file]);
  const writing = (content: string) => ['tests/import/write-only.ts', content, plan];
  const importing = (content: string) => ['scripts/import.ts', '--content', content, file];
  const { halfWay } = await killOften(40, whole, { args: writing, from: 'word' }, finish);
  await killOften(10, whole, { args: importing, from: 'start' }, finish);
  // Had no kill come between two files, nothing would have been shown.
  expect(halfWay).toBeGreaterThan(10);
});

describe('two imports at once', () => {
  test('one waits for the other, and both are done', async () => {
    const { file, whole } = await wholeImport();
    const content = temporaryFolder();
    const runs = await Promise.all([1, 2, 3].map(() => runImport(content, [file])));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    const created = runs.map(({ report }) => report.created);
    expect(created.toSorted((a, b) => a - b)).toEqual([0, 0, 40]);
    expect(filesBelow(content)).toEqual(whole);
  });

  test('never do their work at the same time', async () => {
    const content = temporaryFolder();
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(content, async () => {
          most = Math.max(most, ++inside);
          await sleep(5);
          inside--;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(filesBelow(content)).toEqual({});
  });

  test('one that waits too long says who holds the lock, and how to go on', async () => {
    const content = temporaryFolder();
    put(content, '.import.lock', `${process.pid} ${hostname()}\n`);
    const step = withLock(content, async () => undefined, { patience: 10 });
    await expect(step).rejects.toThrow(LockedError);
    await expect(step).rejects.toThrow(`process ${process.pid} ${hostname()}`);
    expect(Object.keys(filesBelow(content))).toEqual(['.import.lock']);
  });

  const hoursAgo = new Date(Date.now() - 5 * 3_600_000);
  test.each([
    ['a process that is gone', `4194999 ${hostname()}\n`, new Date()],
    ['a process that was killed in the act', '', hoursAgo],
    ['a machine that is gone', '1 some-other-machine\n', hoursAgo],
  ])('a lock of %s is taken over', async (_, holder, time) => {
    const content = temporaryFolder();
    utimesSync(put(content, '.import.lock', holder), time, time);
    expect(await withLock(content, async () => 'done', { patience: 1000 })).toBe('done');
    expect(filesBelow(content)).toEqual({});
  });
});

test('temporary files of a killed import are cleaned away', async () => {
  const { file, whole } = await wholeImport();
  const content = temporaryFolder();
  put(content, 'papers/unsorted/some-page.md.12345.tmp', '---\ntit');
  put(content, 'imported.json.12345.tmp', '{');
  await importInto(content, [file]);
  expect(filesBelow(content)).toEqual(whole);
});

describe('where nothing more can be written', () => {
  test('a full disk leaves whole files, and the next import finishes the work', async () => {
    const { file, whole } = await wholeImport();
    const content = temporaryFolder();
    // The ledger is longer than a file may be here, as a stand-in for a disk that is full.
    const { status, stderr } = await runImport(content, [file], { limit: 'ulimit -f 1' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/40 of 40 pages are written, each of them whole .* import again/);
    expect(expectWhole(content, whole)).toBe(40);
    expect(Object.keys(filesBelow(content)).filter((path) => path.endsWith('.tmp'))).toEqual([]);
    await importInto(content, [file]);
    expect(filesBelow(content)).toEqual(whole);
  });

  test('a read-only folder is left as it was', async () => {
    const { file, whole } = await wholeImport();
    const content = temporaryFolder();
    copyFolder(join(file, '..'), join(content, 'sources'));
    mkdirSync(join(content, 'papers'));
    const listed = join(content, 'sources/a-2026-03-14.txt');
    for (const folder of ['sources', 'papers', '.']) chmodSync(join(content, folder), 0o555);
    const before = filesBelow(content);
    const refused = heedingModes(content, () => importInto(content, [listed]));
    await expect(refused).rejects.toMatchObject({
      message: expect.stringContaining(
        'no permission to write · nothing was written · change the mode of the folder',
      ),
      exitCode: 2,
    });
    expect(filesBelow(content)).toEqual(before);
    for (const folder of ['.', 'sources', 'papers']) chmodSync(join(content, folder), 0o755);
    await importInto(content, [listed]);
    expect(filesBelow(content)).toMatchObject(whole);
  });

  test('a file in the place of a folder is named', async () => {
    const { file } = await wholeImport();
    const content = temporaryFolder();
    put(content, 'papers/unsorted', 'not a folder');
    const { status, stderr } = await runScript('scripts/import.ts', ['--content', content, file]);
    expect(status).toBe(3);
    expect(stderr).toContain('a file stands where a folder should be · 0 of 40 pages are written');
    expect(readFileSync(join(content, 'papers/unsorted'), 'utf8')).toBe('not a folder');
  });
});
