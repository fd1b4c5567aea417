import { visit } from 'unist-util-visit';
import { titlePieces } from '../../mathematics/title.ts';
import { titleTexts } from '../../schema/formulas.ts';
import { atValue, type Collection, inBody, type PageFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

type Page = PageFile<{ title?: unknown; introduces?: unknown }>;

/** An amount and then words: money that somebody put between two dollar signs, as in `$5 and 10$`. */
const amount = /^\d[\d.,]*\s+(?:\p{L}{2,}|[–—])/u;

/** Dollar signs enclose formulas or are written `\$`: what else they may mean, readers cannot know. */
export function checkDollars({ papers, topics }: Collection): Finding[] {
  return [...papers, ...topics].flatMap((page) => [...inTitle(page), ...inText(page)]);
}

function inTitle(page: Page): Finding[] {
  return titleTexts(page.data).flatMap(({ path, text }) =>
    titlePieces(text).flatMap(({ kind, value, index }) => {
      if (kind === 'dollar') return [atValue(page, path, lone, index)];
      return kind === 'math' && amount.test(value)
        ? [atValue(page, path, money(value), index)]
        : [];
    }),
  );
}

function inText(page: Page): Finding[] {
  const findings: Finding[] = [];
  if (!page.body.includes('$')) return findings;
  visit(page.tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'inlineMath' && amount.test(node.value)) {
      findings.push(inBody(page, start, money(node.value)));
    } else if (node.type === 'text') {
      const written = page.body.slice(start, node.position?.end.offset);
      for (const { 0: sign, index } of written.matchAll(/\\.|\$/gs)) {
        if (sign === '$') findings.push(inBody(page, start + index, lone));
      }
    }
  });
  return findings;
}

const lone = {
  rule: 'lone-dollar',
  what: 'a dollar sign without a partner',
  why: 'dollar signs enclose formulas, and this one encloses nothing',
  fix: 'close the formula with a second $, or write \\$ for money',
} as const;

function money(formula: string) {
  return {
    rule: 'money',
    what: `“${formula}” is set as a formula`,
    why: 'it begins with an amount and goes on with words, as money does',
    fix: 'write \\$ for money, or leave the words out of the formula',
  } as const;
}
