import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
/** Names that are the same in every language. */
const names = new Set(['Atom', 'JSON', 'CSV', 'SHA-256']);

/** Words that a page's own markup shows or says, in place of a text of the tables. */
function wordsOf(page: string): string[] {
  const markup = page
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/\/\*.*?\*\/|<!--.*?-->/gs, '')
    // What is left of conditions in markup.
    .replace(/=>|> [\w.]+ && \(/g, '');
  const shown = [...markup.matchAll(/>([^<>{}]*)</g)].map(([, text = '']) => text);
  const said = [
    ...markup.matchAll(/\b(?:aria-label|alt|placeholder|title|description|label)="([^"]*)"/g),
  ];
  return [...shown, ...said.map(([, text = '']) => text)]
    .map((text) => text.trim())
    .filter((text) => /^\p{Lu}?\p{L}+(?:[ ,:-]|\.? |\.?$)/u.test(text) && !names.has(text));
}

test.each(globSync('{pages,components}/**/*.astro', { cwd: root }).sort())(
  '%s has its texts in the tables of languages',
  (file) => {
    expect(wordsOf(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  },
);

test('words in markup are found', () => {
  const page = '---\nconst a = 1;\n---\n<p title="A title">{a > 0 && (<b>Some words</b>)} {a}</p>';
  expect(wordsOf(page)).toEqual(['Some words', 'A title']);
});
