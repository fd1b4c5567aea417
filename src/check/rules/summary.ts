import type { Nodes } from 'mdast';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { readNumbers, valuesIn } from '../numbers.ts';
import { statementsOf } from '../statements.ts';

/** TeX among plain text: a command, a script in braces, or a stretch between two dollar signs. */
const tex = /\\[A-Za-z]+|[\^_]\{|\$(?!\s)[^$]*[^\s$]\$(?!\d)/;

/** Summaries, keywords and reasons are plain text. */
export function checkPlainText({ papers }: Collection): Finding[] {
  return papers.flatMap((paper) => {
    const { keywords, search, related } = paper.data;
    return [
      ...statementsOf(paper).flatMap(({ path, text }) => plainText(paper, path, text)),
      ...(keywords ?? []).flatMap((phrase, index) => plainText(paper, ['keywords', index], phrase)),
      ...(search ?? []).flatMap((phrase, index) => plainText(paper, ['search', index], phrase)),
      ...(related ?? []).flatMap(({ why }, index) =>
        plainText(paper, ['related', index, 'why'], why),
      ),
    ];
  });
}

function plainText(paper: PaperFile, path: (string | number)[], text: string): Finding[] {
  const found = findTex(
    text,
    `${path[0]} is shown in lists, search results and feeds as it is written`,
  );
  return found ? [atValue(paper, path, found.what, found.index)] : [];
}

/** What is wrong where TeX stands in a text that is shown as it is written, and where it begins. */
export function findTex(
  text: string,
  why = 'it is shown as it is written',
): { what: Pick<Finding, 'rule' | 'what' | 'why' | 'fix'>; index: number } | undefined {
  const found = tex.exec(text);
  if (!found) return undefined;
  return {
    index: found.index,
    what: {
      rule: 'plain-text',
      what: `TeX where plain text stands: ${found[0]}`,
      why,
      fix: 'write it in words or Unicode, for example O(n log n) or ε',
    },
  };
}

/** Summaries say no number that their paper does not say; claims are held to their evidence. */
export function checkNumbers({ papers }: Collection): Finding[] {
  return papers.flatMap((paper) =>
    paper.data.claims ? [] : numbers(paper, paper.data.summary ?? ''),
  );
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
