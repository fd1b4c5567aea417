import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHuggingFacePage } from '../../src/import/read/hugging-face-page.ts';
import { parseTitle } from '../../src/mathematics/title.ts';
import { readPage } from '../../src/schema/page.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { filesBelow, importInto, runImport, temporaryFolder } from '../import/import-run.ts';

const sources = 'content/sources';

/** Names of commands that set type, which mending takes out or puts in. */
const typesetting =
  /frac|math(?:bb|cal|bf|rm|sf|it|frak|scr)|operatorname|text(?:bf|it|rm)|emph|scriptsize|left|right|hfproxycfeffarigsite|huggingfaceco|(?<=https?\S{0,200})(?:here|link)/g;

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\{\\?(?:em|it|bf|sc|tt|sf|rm)\s/g, '')
    .replace(/\\eg\b/g, 'e.g.')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(typesetting, '');
}

test('the five listings become 422 pages in which every title and abstract stands whole', async () => {
  const content = temporaryFolder();
  const { status, report } = await runImport(content, [sources]);
  expect(status).toBe(0);
  expect(report).toMatchObject({ read: 448, created: 422, duplicates: 26, rejected: [] });

  const pages = new Map<string, string>();
  for (const [path, text] of Object.entries(filesBelow(`${content}/papers`))) {
    const { page } = readPage(path, text, paperSchema);
    if (!page) throw new Error(`${path} cannot be read`);
    const title = parseTitle(page.data.title).map(({ value }) => value);
    pages.set(letters(title.join('')).toLowerCase(), letters(page.body));
  }
  expect(pages.size).toBe(422);

  const lost: string[] = [];
  for (const name of readdirSync(sources)) {
    const text = readFileSync(`${sources}/${name}`, 'utf8');
    for (const { title, abstract, line } of parseHuggingFacePage(text, name).entries) {
      const body = pages.get(letters(title).toLowerCase());
      if (body === undefined || body.length < letters(abstract).length * 0.98) {
        lost.push(`${name}:${line}: ${title}`);
      } else if (!isContained(letters(abstract), body)) lost.push(`${name}:${line}: its abstract`);
    }
  }
  expect(lost).toEqual([]);
});

/** True where all letters of a text stand in another one in order, but for those of a few words. */
function isContained(text: string, whole: string): boolean {
  let missing = 0;
  let at = 0;
  for (const letter of text) {
    const found = whole.indexOf(letter, at);
    if (found >= 0 && found - at < 40) at = found + 1;
    else missing++;
  }
  return missing <= 2;
}

test('importing again, in another order, changes nothing', async () => {
  const content = temporaryFolder();
  const files = readdirSync(sources).map((name) => `${sources}/${name}`);
  await importInto(content, files);
  const first = filesBelow(content);

  const again = await importInto(content, files.toReversed());
  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 422 });
  expect(filesBelow(content)).toEqual(first);
});
