import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkCollection } from '../check/check-collection.ts';
import { readCollection } from '../check/collection-fs.ts';
import { acceptTopics, readTopicPapers } from './accept-topics-fs.ts';
import { placeUnsorted } from './place-unsorted-fs.ts';
import { proposeTopics } from './propose-topics.ts';

interface Sample {
  title: string;
  abstract: string;
}

const samples: Sample[] = JSON.parse(await readFile('tests/engine/four-themes.json', 'utf8'));
let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'topics-'));
  await mkdir(join(content, 'papers/unsorted'), { recursive: true });
  await mkdir(join(content, 'topics'));
  await write('site.yml', 'format: 1\nname: Things # ours\ndescription: Papers.\n');
  for (const [at, { title, abstract }] of samples.entries()) {
    await write(
      `papers/unsorted/p${at}.md`,
      `---\ntitle: '${title}'\ncitation-key: p${at}\n---\n\n${abstract}\n`,
    );
  }
});

test('what is proposed is written: pages, groups, papers in their folders; the check takes it', async () => {
  const { papers, language, taken } = await readTopicPapers(content);
  const proposal = proposeTopics(papers, { language, taken });
  await acceptTopics(content, undefined);
  expect((await readdir(join(content, 'topics'))).sort()).toEqual(
    proposal.topics.map(({ slug }) => `${slug}.md`).sort(),
  );
  for (const { slug, papers: own } of proposal.topics) {
    expect((await readdir(join(content, 'papers', slug))).sort()).toEqual(
      own.map((paper) => `${paper}.md`).sort(),
    );
  }
  expect(await read('site.yml')).toMatch(/^format: 1\nname: Things # ours\ndescription/);
  const collection = await readCollection(content);
  expect(checkCollection(collection).problems).toEqual([]);
});

test('nothing that a person wrote is overwritten or moved', async () => {
  const page =
    "---\ntitle: Mine\nscope: 'Whatever I like.'\n---\n\nText of [one](../papers/mine/p1.md).\n";
  await write('topics/mine.md', page);
  await mkdir(join(content, 'papers/mine'));
  const paper =
    '---\ntitle: A paper of mine\n---\n\nSourdough, and [another](../unsorted/p2.md).\n';
  await write('papers/mine/own.md', paper);
  await write(
    'site.yml',
    'format: 1\nname: N\ndescription: D\ngroups:\n  - title: Own\n    hue: rose\n    topics: [mine] # first\n',
  );
  const { proposal, sorted } = await acceptTopics(content, 4);
  expect(sorted).toBe(1);
  expect(await read('topics/mine.md')).toBe(page);
  const home = proposal.topics.find(({ papers }) => papers.includes('p2'))?.slug;
  expect(await read('papers/mine/own.md')).toBe(paper.replace('unsorted', `${home}`));
  expect(await read('site.yml')).toContain('topics: [mine] # first');
  await expect(acceptTopics(content, 4)).rejects.toThrow('no paper waits');
});

test('what comes in later is placed in the topics that are there, and only what is clear moves', async () => {
  await expect(placeUnsorted(content, { dryRun: false })).rejects.toThrow('no topics yet');
  const { proposal } = await acceptTopics(content, 4);
  const sour =
    '---\ntitle: Lactic acid bacteria of sourdough starters\n---\n\nSourdough fermentation.\n';
  await mkdir(join(content, 'papers/unsorted'), { recursive: true });
  await write('papers/unsorted/new.md', sour);
  await write('papers/unsorted/odd.md', '---\ntitle: Zzyzx\n---\n');
  const tried = await placeUnsorted(content, { dryRun: true });
  expect(await read('papers/unsorted/new.md')).toBe(sour);
  const { placed } = await placeUnsorted(content, { dryRun: false });
  expect(placed).toEqual(tried.placed);
  const home = proposal.topics.find(({ scope }) => /sourdough/i.test(scope))?.slug;
  expect(await read(`papers/${home}/new.md`)).toBe(sour);
  expect(await readdir(join(content, 'papers/unsorted'))).toEqual(['odd.md']);
});

function write(path: string, text: string): Promise<void> {
  return writeFile(join(content, path), text);
}

function read(path: string): Promise<string> {
  return readFile(join(content, path), 'utf8');
}
