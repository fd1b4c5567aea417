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

/** Keys of keyboards and fields of HTTP that scripts name. */
const codes = /^(?:Arrow\w+|Escape|Enter|Home|End|Key.?|Alt\+?.?|Content-\w+|Control|Meta)$/;

/** Texts that a script shows or says by itself: words in its strings, but for what only programs read. */
function wordsOfScript(script: string): string[] {
  const code = script
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/(?<=^|\s)\/\/.*$/gm, '')
    .replace(/^import .*?;$/gms, '')
    // What is thrown is for programmers.
    .replace(/\b\w*Error\((?:'[^']*'|`[^`]*`)\)/g, '');
  const strings = [...code.matchAll(/'([^'\n]*)'|`((?:[^`\\]|\\.)*)`/g)];
  return strings
    .map(([, plain, template]) => (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, '…'))
    .filter((text) => /^\p{Lu}\p{Ll}+(?:[ .:…]|$)|^\p{Ll}+ \p{Ll}+ /u.test(text))
    .filter((text) => !codes.test(text));
}

test.each(globSync('**/*.client.ts', { cwd: root }).sort())(
  '%s has its texts in the tables of languages',
  (file) => {
    expect(wordsOfScript(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  },
);

test('words in scripts are found', () => {
  const script = `
    import { Some } from './Some.ts';
    throw new Error('the page has no list');
    button.textContent = 'Remove';
    status.textContent = \`Place \${at} of \${all}\`;
    list.querySelector('li > a.title');
    say('browser.list.read'); // 'Not this'
    note('this browser keeps nothing');`;
  expect(wordsOfScript(script)).toEqual(['Remove', 'Place … of …', 'this browser keeps nothing']);
});

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
