import { expect, test } from 'vitest';
import { checkCollection } from '../../src/check/check-collection.ts';
import { readCollection } from '../../src/check/collection-fs.ts';
import { draft, shelf } from './draft-run.ts';
import { filesBelow, put } from './import-run.ts';
import { honest, modelServer } from './model-server.ts';

const balance = 'papers/bread/a-loaf-on-a-balance.md';
const calculator = 'papers/bread/dough-calculator.md';
/** The mark of a summary that was drafted. */
const marked =
  /\ndraft: true\ndrafted:\n {2}- \{field: summary, model: stub:8b, digest: "?\w{16}"?\}\n/;

test('texts that are missing are drafted, marked and sound; a second run asks nothing', async () => {
  const { content, page } = shelf();
  const before = filesBelow(content);
  const { problems } = checkCollection(await readCollection(content));
  const server = await modelServer(honest);
  const { report } = await draft(content, server.address);
  expect(report.leftOut).toEqual([]);
  expect(report.drafted.length).toBeGreaterThan(40);
  expect(page(balance)).toContain('\nsummary: We bake loaves upon a balance.\n');
  expect(page(balance)).toMatch(marked);
  expect(page('topics/preserving.md')).toMatch(/draft: true\n.*field: overview.*## Overview\n/s);
  expect(page('topics/bread.md')).toBe(before['topics/bread.md']);
  expect(checkCollection(await readCollection(content)).problems).toEqual(problems);

  const count = server.asked.length;
  const second = await draft(content, server.address);
  expect(second.report.drafted).toEqual([]);
  // Papers that bring no name are asked about by every run, and answered from the cache.
  expect(second.report.cached).toBe(second.report.nothing.length);
  expect(server.asked.length).toBe(count);
});

test('an overview links papers of its topic, and nothing that a model gives as a link', async () => {
  const { content, page } = shelf();
  const overview = (text: string, title = 'Overview') => ({
    sections: [title, 'Start here', 'Open questions'].map((name) => ({
      title: name,
      paragraphs: [text],
    })),
  });
  const words =
    'Jam keeps because sugar binds its water, mould grows above 0.85, and jars with sugar kept long';
  const answers = [
    overview(`${words} [evil](https://evil.example) [how-long-jam-keeps].`),
    overview(`[how-long-jam-keeps] tells: ${words}, in all of 90 jars.`),
  ];
  const server = await modelServer(({ isAgain }) => answers[isAgain ? 1 : 0] ?? {});
  const { report } = await draft(content, server.address, { only: ['overviews'] });
  expect(server.asked[1]?.messages.at(-1)?.content).toContain('[evil] is no id of a paper');
  expect(report.drafted).toHaveLength(1);
  const text = page('topics/preserving.md');
  expect(text).toContain('[How long jam keeps](../papers/preserving/how-long-jam-keeps.md) tells');
  expect(text).toContain('- [On jars](../papers/preserving/on-jars.md)\n');
  expect(text).not.toContain('evil');

  const liar = await modelServer(() => overview(`[how-long-jam-keeps]: ${words}, in 7000 jars.`));
  const other = shelf();
  const left = await draft(other.content, liar.address, { only: ['overviews'] });
  expect(left.report.leftOut[0]?.findings.join()).toContain('says 7000, and none of its papers');
});

test('the budget is counted by what the server says, and a later run goes on', async () => {
  const { content } = shelf();
  const server = await modelServer(honest);
  const { report } = await draft(content, server.address, { only: ['summaries'], tokens: 250 });
  expect(report.drafted).toHaveLength(3);
  expect(report.tokens).toBe(300);
  expect(report.stopped).toBe('the budget of 250 tokens is spent (300)');
  const next = await draft(content, server.address, { only: ['summaries'] });
  expect(next.report.drafted).toHaveLength(report.waiting);
});

test('what a person writes while the model thinks is kept', async () => {
  const { content, page } = shelf();
  const server = await modelServer((asked) => {
    put(content, balance, page(balance).replace('language: en', 'language: en\nsummary: Mine.'));
    return honest(asked);
  });
  const { report } = await draft(content, server.address, { only: ['summaries'], limit: 1 });
  expect(report.kept).toHaveLength(1);
  expect(page(balance)).toContain('summary: Mine.');
  expect(page(balance)).not.toContain('draft');
});

test('--again renews drafts, and neither what was accepted nor what was changed', async () => {
  const { content, page } = shelf();
  const server = await modelServer(honest);
  await draft(content, server.address, { only: ['summaries'], limit: 3 });
  const [first = '', second = '', third = ''] = server.asked.map(({ data }) => data.title);
  const pages = [balance, calculator, 'papers/bread/handbook-of-slow-bread.md'];
  put(content, calculator, page(calculator).replace('draft: true\n', ''));
  put(content, pages[2] ?? '', page(pages[2] ?? '').replace(/summary: .*/, 'summary: Mended.'));
  const kept = pages.slice(1).map(page);
  const newer = await modelServer(({ data }) => ({ summary: `${data.title}.` }));
  const settings = { only: ['summaries'] as ['summaries'], renew: true, model: 'newer' };
  await draft(content, newer.address, { ...settings, limit: 3 });
  const titles = newer.asked.map(({ data }) => data.title);
  expect(titles).toContain(first);
  expect(titles).not.toContain(second);
  expect(titles).not.toContain(third);
  expect(page(balance)).toContain('A loaf on a balance: how m(t) falls while bread bakes.');
  expect(page(balance)).toContain('{field: summary, model: newer, ');
  expect(pages.slice(1).map(page)).toEqual(kept);
});

test('a page that was accepted gets a mark for what is drafted later alone', async () => {
  const { content, page } = shelf();
  const server = await modelServer(honest);
  await draft(content, server.address, { only: ['summaries'], limit: 1 });
  put(content, balance, page(balance).replace('draft: true\n', ''));
  await draft(content, server.address, { only: ['search'], limit: 1 });
  expect(page(balance)).toMatch(/draft: true\ndrafted:\n {2}- \{field: search, [^\n]*\}\n---\n/);
});

test('a page that somebody marked as a draft by hand is left alone', async () => {
  const { content, page } = shelf();
  const mine = page(balance).replace('language: en', 'language: en\ndraft: true');
  put(content, balance, mine);
  const server = await modelServer(honest);
  const { report } = await draft(content, server.address, { only: ['summaries'], limit: 3 });
  expect(page(balance)).toBe(mine);
  expect(report.notes.join('\n')).toContain(
    'a-loaf-on-a-balance.md: somebody marked it as a draft',
  );
});
