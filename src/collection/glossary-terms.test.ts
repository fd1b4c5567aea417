import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { pageToHtml } from '../render/markdown-html.ts';
import { plainText } from '../render/plain-text.ts';
import { parseMarkdown } from '../schema/markdown.ts';
import { termFinder } from './glossary-finder.ts';
import { markTerms } from './glossary-terms.ts';

const used: Record<string, number> = { adam: 9, lora: 14, pruning: 24, transformer: 48 };
const terms = Object.keys(used).map((slug) => ({
  term: slug,
  slug,
  forms: [slug === 'lora' ? 'LoRA' : slug],
  meaning: 'One sentence. Another sentence.',
  see: [],
  topics: [],
}));
const find = termFinder(terms);

const mark = (abstract: Root, most = 3) =>
  markTerms(abstract, {
    find,
    usedIn: ({ slug }) => used[slug] ?? 0,
    link: ({ slug }) => `/glossary/#${slug}`,
    most,
  });

/** An abstract with its marked terms in square brackets. */
const marks = (markdown: string, most?: number) =>
  pageToHtml([mark(parseMarkdown(markdown), most).abstract])
    .parts.join('')
    .replace(/<a [^>]*class="term"[^>]*>(.*?)<\/a>/g, '[$1]')
    .replace(/<\/?p>/g, '');

describe('marks', () => {
  test.each([
    ['the first use alone', 'Adam here, Adam there.', '[Adam] here, Adam there.'],
    ['several terms of a text', 'LoRA with Adam', '[LoRA] with [Adam]'],
    ['words that are stressed', 'with *pruning* now', 'with <em>[pruning]</em> now'],
    ['nothing in mathematics', '$Adam$ and Adam', /^<(?:math|code|span).*> and \[Adam\]$/s],
    ['nothing in code', '`pruning` or pruning', '<code>pruning</code> or [pruning]'],
    [
      'nothing in a link',
      '[LoRA](https://a.example) LoRA',
      '<a href="https://a.example">LoRA</a> [LoRA]',
    ],
    ['nothing where there is nothing', 'Plain words.', 'Plain words.'],
  ])('%s', (_what, markdown, html) => {
    const result = marks(markdown);
    if (typeof html === 'string') expect(result).toBe(html);
    else expect(result).toMatch(html);
  });

  test('the rarest terms where there are too many', () => {
    const text = 'Transformer pruning by LoRA and Adam';
    expect(marks(text, 2)).toBe('Transformer pruning by [LoRA] and [Adam]');
    expect(marks(text, 3)).toBe('Transformer [pruning] by [LoRA] and [Adam]');
  });
});

test('terms are given in the order in which they are read', () => {
  const abstract = parseMarkdown('A transformer.\n\nPruning, then Adam, then pruning.');
  expect(mark(abstract).terms.map(({ slug }) => slug)).toEqual(['transformer', 'pruning', 'adam']);
});

test('a marked term links to the glossary and names its note', () => {
  expect(pageToHtml([mark(parseMarkdown('LoRA')).abstract]).parts[0]).toBe(
    '<p><a href="/glossary/#lora" class="term" aria-describedby="term-lora">LoRA</a></p>',
  );
});

test('the text stays the same, and so does the tree that is given', () => {
  const words = fc.constantFrom(
    'Adam',
    'LoRA',
    '*',
    '$',
    '`',
    '[',
    '](',
    ')',
    '\n\n',
    ' ',
    'pruning',
  );
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const abstract = parseMarkdown(parts.join(''));
      const before = JSON.stringify(abstract);
      expect(plainText(mark(abstract).abstract)).toBe(plainText(abstract));
      expect(JSON.stringify(abstract)).toBe(before);
    }),
  );
});
