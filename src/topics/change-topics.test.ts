import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkCollection } from '../check/check-collection.ts';
import { readCollection } from '../check/collection-fs.ts';
import { mergeTopics, renameTopic } from './change-topics-fs.ts';

const files: Record<string, string> = {
  'site.yml': `format: 1
name: Water # ours
description: D
groups:
  - title: All
    hue: teal
    topics: [rivers, lakes] # in this order
`,
  'topics/rivers.md':
    '---\ntitle: Rivers\nscope: What flows.\n---\n\nSee [one](../papers/rivers/one.md).\n',
  'topics/lakes.md': '---\ntitle: Lakes\nscope: What stands.\n---\n\nNot [rivers](rivers.md).\n',
  'papers/rivers/one.md': '---\ntitle: One\n---\n\nAs [two](../lakes/two.md).\n',
  'papers/lakes/two.md':
    "---\ntitle: Two\ntopics: [rivers]\ncitation-key: '2'\n---\n\nAs [one](../rivers/one.md).\n",
  'published.txt': 'topics/rivers\ntopics/lakes\npapers/one\npapers/two\n',
  'glossary.yml':
    '- term: Flow\n  slug: flow\n  forms: [flow]\n  meaning: Moves. Is water.\n  see: []\n  topics: [rivers]\n',
  'questions/do-rivers-end.yml':
    "question: Do rivers end?\ntopics: [rivers]\nanswers:\n  - {paper: one, stance: 'yes', says: So., evidence: As}\n  - {paper: two, stance: depends, says: So., evidence: As}\nverdict: So.\n",
};
let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'topics-'));
  for (const folder of ['topics', 'papers/rivers', 'papers/lakes', 'questions']) {
    await mkdir(join(content, folder), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) await writeFile(join(content, path), text);
});

test('a renamed topic takes papers, links, groups and terms along; no address is gone', async () => {
  const changed = await renameTopic(content, 'rivers', 'streams', { title: 'Streams' });
  expect(changed).toMatchObject({ from: 'rivers', to: 'streams', moved: 1 });
  expect(await read('topics/streams.md')).toBe(
    '---\ntitle: Streams\nscope: What flows.\naliases: [rivers]\n---\n\nSee [one](../papers/streams/one.md).\n',
  );
  expect(await read('site.yml')).toBe(files['site.yml']?.replace('rivers', 'streams'));
  expect(await read('papers/lakes/two.md')).toBe(
    files['papers/lakes/two.md']?.replaceAll('rivers', 'streams'),
  );
  expect(await read('papers/streams/one.md')).toBe(files['papers/rivers/one.md']);
  expect(await read('glossary.yml')).toContain('topics: [streams]');
  expect(await read('questions/do-rivers-end.yml')).toBe(
    files['questions/do-rivers-end.yml']?.replace('[rivers]', '[streams]'),
  );
  expect(await read('topics/lakes.md')).toContain('[rivers](streams.md)');
  expect(await problems()).toEqual([]);
});

test('a name that was given back and forth leads nowhere twice', async () => {
  await renameTopic(content, 'rivers', 'streams');
  await renameTopic(content, 'streams', 'rivers');
  expect(await read('topics/rivers.md')).toContain('aliases: [streams]');
  expect(await problems()).toEqual([]);
});

test('merged topics are one: papers, text and addresses go to the heir', async () => {
  await renameTopic(content, 'rivers', 'streams');
  const changed = await mergeTopics(content, 'streams', 'lakes');
  expect(changed.moved).toBe(1);
  expect(await readdir(join(content, 'topics'))).toEqual(['lakes.md']);
  expect((await readdir(join(content, 'papers/lakes'))).sort()).toEqual(['one.md', 'two.md']);
  const heir = await read('topics/lakes.md');
  expect(heir).toContain('scope: What stands.');
  expect(heir).toMatch(/aliases: \[streams, rivers\]/);
  expect(heir).toContain('See [one](../papers/lakes/one.md).');
  expect(await read('papers/lakes/two.md')).not.toContain('topics:');
  expect(await read('site.yml')).toContain('topics: [lakes] # in this order');
  expect(await problems()).toEqual([]);
});

test('a dry run says the same and changes nothing', async () => {
  const said = await mergeTopics(content, 'rivers', 'lakes', { dryRun: true });
  for (const [path, text] of Object.entries(files)) expect(await read(path)).toBe(text);
  expect(said).toMatchObject({ moved: 1, further: ['papers/lakes/two.md'] });
  expect(await mergeTopics(content, 'rivers', 'lakes')).toEqual(said);
});

test.each([
  [() => renameTopic(content, 'seas', 'oceans'), 'seas.md: no such topic'],
  [() => renameTopic(content, 'rivers', 'lakes'), 'is there already'],
  [() => renameTopic(content, 'rivers', 'My Rivers'), 'no name for a topic'],
  [() => renameTopic(content, 'rivers', 'unsorted'), 'no name for a topic'],
  [() => mergeTopics(content, 'rivers', 'rivers'), 'is one topic'],
])('what cannot be done changes nothing (%#)', async (run, message) => {
  await expect(run()).rejects.toThrow(message);
  for (const [path, text] of Object.entries(files)) expect(await read(path)).toBe(text);
});

async function problems() {
  return checkCollection(await readCollection(content)).problems;
}

function read(path: string): Promise<string> {
  return readFile(join(content, path), 'utf8');
}
