import type { Nodes } from 'mdast';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { readNumbers, valuesIn } from '../numbers.ts';

/** TeX in plain text: a command, a script in braces, or a stretch between two dollar signs. */
const tex = /\\[A-Za-z]+|[\^_]\{|\$(?!\s)[^$]*[^\s$]\$(?!\d)/;

/** Summaries are plain text, and say no number that their paper does not say. */
export function checkSummaries({ papers }: Collection): Finding[] {
  return papers.flatMap((paper) => {
    const { summary } = paper.data;
    if (summary === undefined) return [];
    return [...plainText(paper, summary), ...numbers(paper, summary)];
  });
}

function plainText(paper: PaperFile, summary: string): Finding[] {
  const found = tex.exec(summary);
  if (!found) return [];
  return [
    atValue(
      paper,
      ['summary'],
      {
        rule: 'summary-plain',
        what: `the summary holds TeX: ${found[0]}`,
        why: 'summaries stand in search results and feeds, which show plain text',
        fix: 'write it in words or Unicode, for example O(n log n) or ε',
      },
      found.index,
    ),
  ];
}

function numbers(paper: PaperFile, summary: string): Finding[] {
  const stated = readNumbers(summary);
  if (stated.length === 0) return [];
  const known = valuesIn(`${paper.data.title}\n${sourceText(paper.abstract)}`);
  return stated
    .filter(({ values }) => !values.some((value) => known.has(value)))
    .map(({ written, index }) =>
      atValue(
        paper,
        ['summary'],
        {
          rule: 'summary-numbers',
          what: `the summary says ${written}, the abstract does not`,
          why: 'every number of a summary stands in the abstract',
          fix: 'take the number from the abstract, or write the sentence without it',
        },
        index,
      ),
    );
}

/** The text of Markdown with its mathematics as TeX, which keeps digits apart as written. */
function sourceText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  return node.children.map(sourceText).join(node.type === 'paragraph' ? '' : '\n');
}
