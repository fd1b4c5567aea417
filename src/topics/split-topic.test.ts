import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkCollection } from '../check/check-collection.ts';
import { readCollection } from '../check/collection-fs.ts';
import { movePapers } from './move-papers-fs.ts';
import { placeUnsorted } from './place-unsorted-fs.ts';
import { splitTopic } from './split-topic-fs.ts';

interface Sample {
  title: string;
  abstract: string;
  area: string;
}

const samples: Sample[] = JSON.parse(await readFile('tests/engine/four-themes.json', 'utf8'));
const areas = [...new Set(samples.map(({ area }) => area))];
const two = samples.filter(({ area }) => area === areas[0] || area === areas[1]);
const other = samples.filter(({ area }) => area === areas[2]);
const firstOf = (area: string | undefined) => two.findIndex((sample) => sample.area === area);
let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'split-'));
  for (const folder of ['topics', 'papers/mixed', 'papers/apart', 'papers/unsorted']) {
    await mkdir(join(content, folder), { recursive: true });
  }
  await write(
    'site.yml',
    'format: 1\nname: N\ndescription: D\ngroups:\n  - title: All\n    hue: teal\n    topics: [mixed, apart] # ours\n',
  );
  await write(
    'topics/mixed.md',
    '---\ntitle: Mixed\nscope: All kinds.\naliases: [medley]\n---\n\nStart with [one](../papers/mixed/p0.md).\n',
  );
  await write('topics/apart.md', '---\ntitle: Apart\nscope: The rest.\n---\n');
  for (const [at, sample] of two.entries()) await writePaper(`mixed/p${at}`, sample);
  for (const [at, sample] of other.entries()) await writePaper(`apart/q${at}`, sample);
  // A paper of another topic that is about the second part.
  const near = two[firstOf(areas[1])];
  if (near) await writePaper('apart/near', { ...near, title: 'Near' }, '\ntopics: [mixed]');
  await write(
    'published.txt',
    ['topics/mixed', 'topics/medley', 'topics/apart', 'papers/p0'].join('\n'),
  );
});

test('a split is said first, and changes nothing', async () => {
  const before = await readdir(content, { recursive: true });
  const { parts } = await splitTopic(content, 'mixed', { into: 2, accept: false });
  expect(parts.map(({ papers }) => papers.length).reduce((a, b) => a + b)).toBe(two.length);
  expect(await readdir(content, { recursive: true })).toEqual(before);
});

test('parts take the papers; the largest the page, its text and the addresses; links follow', async () => {
  const { parts, further } = await splitTopic(content, 'mixed', { into: 2, accept: true });
  const [heir, part] = parts.map(({ slug }) => slug);
  expect((await readdir(join(content, 'topics'))).sort()).toEqual(
    [`${heir}.md`, `${part}.md`, 'apart.md'].sort(),
  );
  const page = await read(`topics/${heir}.md`);
  expect(page).toMatch(/aliases: \[medley, mixed\]/);
  expect(page).toContain('All kinds.');
  const place = parts.find(({ papers }) => papers.includes('p0'))?.slug;
  expect(page).toContain(`[one](../papers/${place}/p0.md)`);
  expect(await read('site.yml')).toContain(`topics: [${heir}, ${part}, apart] # ours`);
  const meant = parts.find(({ papers }) => papers.includes(`p${firstOf(areas[1])}`))?.slug ?? '';
  expect(further).toEqual([{ paper: 'near', topic: meant }]);
  expect(await read('papers/apart/near.md')).toContain(`topics: [${meant}]`);
  const { problems } = checkCollection(await readCollection(content));
  expect(problems).toEqual([]);
});

test('names go to the parts that they fit', async () => {
  const words = (area: string | undefined) =>
    two.find((sample) => sample.area === area)?.title ?? '';
  const names = [words(areas[1]), words(areas[0])];
  const { parts } = await splitTopic(content, 'mixed', { names, accept: false });
  for (const area of [areas[0], areas[1]]) {
    const part = parts.find(({ papers }) => papers.includes(`p${firstOf(area)}`));
    expect(part?.title).toBe(words(area));
  }
});

test.each([
  [() => splitTopic(content, 'seas', { accept: true }), 'no such topic'],
  [() => splitTopic(content, 'mixed', { into: 100, accept: true }), 'too few'],
  [() => splitTopic(content, 'mixed', { names: ['Apart', 'B'], accept: true }), 'there already'],
  [() => movePapers(content, ['p0'], 'seas'), 'no such topic'],
  [() => movePapers(content, ['p0', 'p1000', 'p1001'], 'apart'), 'p1000, p1001'],
])('what cannot be done changes nothing (%#)', async (run, message) => {
  const before = await readdir(content, { recursive: true });
  await expect(run()).rejects.toThrow(message);
  expect(await readdir(content, { recursive: true })).toEqual(before);
});

test('a moved paper keeps what was written in it, and no placing moves it back', async () => {
  const [first] = two;
  if (first) await writePaper('mixed/p0', first, '\ntopics: [apart]');
  const { moved } = await movePapers(content, ['p0', 'papers/mixed/p1.md'], 'apart');
  expect(moved).toEqual([
    { paper: 'p0', from: 'mixed' },
    { paper: 'p1', from: 'mixed' },
  ]);
  expect(await read('papers/apart/p0.md')).not.toContain('topics:');
  expect(await read('topics/mixed.md')).toContain('[one](../papers/apart/p0.md)');
  await placeUnsorted(content, { dryRun: false });
  expect(await readdir(join(content, 'papers/apart'))).toContain('p0.md');
});

test('a dry run of a move moves nothing', async () => {
  const { moved } = await movePapers(content, ['p0'], 'apart', { dryRun: true });
  expect(moved).toHaveLength(1);
  expect(await readdir(join(content, 'papers/mixed'))).toContain('p0.md');
});

async function writePaper(path: string, { title, abstract }: Sample, more = ''): Promise<void> {
  const key = path.replace(/^.*\//, '');
  await write(
    `papers/${path}.md`,
    `---\ntitle: '${title}'\ncitation-key: ${key}${more}\n---\n\n${abstract}\n`,
  );
}

function write(path: string, text: string): Promise<void> {
  return writeFile(join(content, path), text);
}

function read(path: string): Promise<string> {
  return readFile(join(content, path), 'utf8');
}
