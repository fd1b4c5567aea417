import { expect, test } from 'vitest';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { topicPaper } from '../../src/topics/accept-topics-fs.ts';
import { proposeTopics } from '../../src/topics/propose-topics.ts';
import { sharedInformation } from '../../src/topics/shared-information.ts';

const { pages } = await readPages('content');
const papers = pages.map((page) => ({ ...topicPaper(page), keywords: [] }));
const folders = pages.map(({ path }) => path.split('/')[0] ?? '');
const curated = [...new Set(folders)];
const { topics, groups } = proposeTopics(papers, { count: curated.length });

test('topics that nobody was asked about meet those of the curators', () => {
  const proposed = Int32Array.from(papers, ({ slug }) =>
    topics.findIndex((topic) => topic.papers.includes(slug)),
  );
  const known = Int32Array.from(folders, (folder) => curated.indexOf(folder));
  expect(sharedInformation(proposed, known)).toBeGreaterThan(0.62);
});

test('no two names are alike, and none is made of what authors claim', () => {
  const names = [...topics.map(({ title }) => title.toLowerCase()), ...groups];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).not.toMatch(/novel|approach|method|paper|result|propose|using|state.of.the.art/i);
  }
});
