import { expect, test } from 'vitest';
import { citePapers } from '../../src/export/cite/cite-papers.ts';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { parseTitle } from '../../src/mathematics/title.ts';
import { plainPack } from '../../src/schema/pack.ts';
import { readPublicKeys } from '../../src/schema/public-addresses-fs.ts';
import { importInto, put, runScript, temporaryFolder } from './import-run.ts';
import { ris } from './record-texts.ts';

test('citation keys that stand never pass to papers that come in later, older ones too', async () => {
  const content = temporaryFolder();
  const keysOf = async () => {
    const { pages } = await readPages(content);
    const papers = pages.map(({ slug, data }) => ({
      slug,
      title: parseTitle(data.title),
      facts: data,
    }));
    return Object.fromEntries(
      [...citePapers(papers, () => '', plainPack)].map(([slug, { key }]) => [slug, key]),
    );
  };
  const paper = (title: string, month: string) =>
    ris('TY  - JOUR', `TI  - ${title}`, 'AU  - Onym, Ann', `PY  - 2024/${month}/`);
  await importInto(content, [put(content, 'a.ris', paper('Introduction to Kettles', '03'))]);
  const before = await keysOf();
  const later =
    paper('Introduction of the Older Kettle', '01') + paper('Introduction of Jugs', '02');
  await importInto(content, [put(content, 'b.ris', later)]);
  const after = await keysOf();
  expect(before).toEqual({ 'introduction-to-kettles': 'onym2024introduction' });
  expect(after).toMatchObject(before);
  expect(new Set(Object.values(after)).size).toBe(3);
  // What a listing calls a paper is its key, unless another has it.
  await importInto(content, [
    put(
      content,
      'c.bib',
      '@misc{onym2024introduction, title={Cups and Saucers}} @misc{Pots, title={Pots and Pans}}',
    ),
  ]);
  expect(await keysOf()).toMatchObject({
    ...after,
    'cups-and-saucers': expect.stringMatching(/^onym2024introduction[b-z]$/),
    'pots-and-pans': 'Pots',
  });
});

test('a citation key that was public stays with its paper when somebody adds an older one by hand', async () => {
  const content = temporaryFolder();
  const page = (title: string, month: string) =>
    `---\ntitle: ${title}\nauthors: [Ann Onym]\npublished: 2024-${month}\n---\n`;
  put(content, 'papers/kettles/newer.md', page('Introduction to Kettles', '03'));
  await runScript('scripts/record.ts', ['--content', content]);
  put(content, 'papers/kettles/older.md', page('Introduction of the Older Kettle', '01'));
  const { pages } = await readPages(content);
  const papers = pages.map(({ slug, data }) => ({
    slug,
    title: parseTitle(data.title),
    facts: data,
  }));
  const cited = citePapers(papers, () => '', plainPack, await readPublicKeys(content));
  expect(cited.get('newer')?.key).toBe('onym2024introduction');
  expect(cited.get('older')?.key).toBe('onym2024introductionb');
});
