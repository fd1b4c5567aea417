import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { titleTexts } from '../../schema/formulas.ts';
import { atValue, type Collection, inBody, type PageFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

type Page = PageFile<{ title?: unknown; introduces?: unknown }>;
type What = Pick<Finding, 'rule' | 'what' | 'why' | 'fix'>;

/**
 * Formulas between `\(` and `\)` or `\[` and `\]`, of at most 500 characters; a bracket of text has
 * no sign of mathematics in it.
 */
const delimited =
  /\\\((?:(?!\\\)).){1,500}\\\)|\\\[(?=(?:(?!\\\]).){0,500}?(?:\^|=|(?<!\\)_|\\[A-Za-z]))(?:(?!\\\]).){1,500}\\\]/gs;

/** Mentions of a footnote that is not there, which Markdown leaves as they are. */
const mention = /(?<!\\)\[\^([^[\]\s]{1,100})\]/g;

/** Nothing is shown otherwise than its author meant: formulas, footnotes, images. */
export function checkLeftOut({ papers, topics }: Collection): Finding[] {
  return [...papers, ...topics].flatMap((page) => [...inTitle(page), ...inText(page)]);
}

function inTitle(page: Page): Finding[] {
  return titleTexts(page.data).flatMap(({ path, text }) =>
    [...text.matchAll(delimited)].map(({ 0: formula, index }) =>
      atValue(page, path, delimiters(formula), index),
    ),
  );
}

function inText(page: Page): Finding[] {
  const findings: Finding[] = [];
  const mentioned = new Set<string>();
  visit(page.tree, 'footnoteReference', ({ identifier }) => {
    mentioned.add(identifier);
  });
  const defined = new Set<string>();
  visit(page.tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    const tell = (what: What, index = 0) => findings.push(inBody(page, start + index, what));
    if (node.type === 'text') {
      const written = page.body.slice(start, node.position?.end.offset);
      for (const { 0: formula, index } of written.matchAll(delimited)) {
        tell(delimiters(formula), index);
      }
      for (const { 1: name = '', index } of written.matchAll(mention)) tell(missing(name), index);
    } else if (node.type === 'footnoteDefinition') {
      const name = node.label ?? node.identifier;
      if (defined.has(node.identifier)) tell(repeated(name));
      else if (!mentioned.has(node.identifier)) tell(unmentioned(name));
      defined.add(node.identifier);
    } else if (node.type === 'image' || node.type === 'imageReference') tell(image);
  });
  return findings;
}

function delimiters(written: string): What {
  const formula = written.slice(2, -2).trim();
  return {
    rule: 'tex-delimiters',
    what: `${written} is shown as text`,
    why: 'formulas stand between dollar signs here',
    fix: `write $${formula}$`,
  };
}

function missing(name: string): What {
  return {
    rule: 'footnote',
    what: `the footnote [^${name}] has no text`,
    why: 'the page shows the mention as it is written',
    fix: `add a line [^${name}]: with its text, or write \\[^${name}] if it is none`,
  };
}

function unmentioned(name: string): What {
  return {
    rule: 'footnote',
    what: `nothing mentions the footnote [^${name}]`,
    why: 'a footnote without a mention is not shown',
    fix: `put [^${name}] where it belongs, or take the footnote away`,
  };
}

function repeated(name: string): What {
  return {
    rule: 'footnote',
    what: `the footnote [^${name}] has a second text`,
    why: 'only the first one is shown',
    fix: 'give it another name',
  };
}

const image: What = {
  rule: 'image',
  what: 'an image',
  why: 'pages show no images, only the words that stand for them',
  fix: 'say it in words, or link the image',
};
