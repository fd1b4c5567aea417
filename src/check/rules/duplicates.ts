import { candidatePairs, type Pair } from '../../import/merge/candidate-pairs.ts';
import { areApart } from '../../import/merge/same-work.ts';
import { describeWork, idSchemes, type Work } from '../../import/merge/work.ts';
import { plainText } from '../../render/plain-text.ts';
import { atValue, type Collection, type PaperFile, titleText } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** So many others are named where a page may be the paper of many. */
const mostNamed = 3;

/**
 * One paper has one page, and pages of which nobody can tell whether they are of one paper are told
 * to curators. Who has looked at two of them says so in `different-from`.
 */
export function checkDuplicates({ papers }: Collection): Finding[] {
  const paperOf = new Map(papers.map((paper) => [workOf(paper), paper]));
  const doubts = new Map<PaperFile, { other: PaperFile; why: string }[]>();
  const findings: Finding[] = [];
  const pairs = candidatePairs([...paperOf.keys()]);
  const isOne = decidedPairs(pairs);
  for (const pair of pairs) {
    const [other, paper] = [paperOf.get(pair.a), paperOf.get(pair.b)];
    if (!other || !paper || areTwo(other, paper) || areTwo(paper, other)) continue;
    const { why } = pair.judgement;
    if (isOne(pair)) findings.push(duplicate(paper, other, pair));
    else doubts.set(paper, [...(doubts.get(paper) ?? []), { other, why }]);
  }
  return [...findings, ...[...doubts].map(([paper, others]) => doubtful(paper, others))];
}

/**
 * Tells pairs that are one paper from doubtful ones: also those of which one fits a third page as
 * well, that is another paper's.
 */
function decidedPairs(pairs: Pair[]): (pair: Pair) => boolean {
  const partners = new Map<Work, Work[]>();
  for (const { a, b, judgement } of pairs) {
    if (judgement.verdict !== 'same') continue;
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const fitsOther = (work: Work, than: Work) =>
    (partners.get(work) ?? []).some((third) => third !== than && areApart(third, than));
  return ({ a, b, judgement }) =>
    judgement.verdict === 'same' &&
    (judgement.strength === 4 || (!fitsOther(a, b) && !fitsOther(b, a)));
}

function workOf(paper: PaperFile): Work {
  return describeWork({
    title: titleText(paper),
    facts: paper.data,
    abstract: plainText(paper.abstract),
  });
}

function areTwo(paper: PaperFile, other: PaperFile): boolean {
  return paper.data['different-from']?.includes(other.slug) ?? false;
}

function duplicate(paper: PaperFile, other: PaperFile, { a, b, judgement }: Pair): Finding {
  const key = idSchemes.find((scheme) => a.ids[scheme] && a.ids[scheme] === b.ids[scheme]);
  return atValue(paper, [key ?? 'title'], {
    rule: 'duplicate-paper',
    what: `has ${judgement.why} as ${other.file}`,
    why: 'a paper has one page, or its readers miss half of what is known',
    fix:
      "keep one page and add the other's file name to its aliases; " +
      `if they are two papers, add \`different-from: [${other.slug}]\` here`,
  });
}

function doubtful(paper: PaperFile, others: { other: PaperFile; why: string }[]): Finding {
  const named = others.slice(0, mostNamed).map(({ other, why }) => `${other.file} (${why})`);
  const more = others.length - named.length;
  const slugs = others.slice(0, mostNamed).map(({ other }) => other.slug);
  return atValue(paper, ['title'], {
    rule: 'doubtful-pair',
    note: true,
    what: `may be the paper of ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    why: 'nobody but a person can tell',
    fix:
      "where they are one, keep one page and add the other's file name to its aliases; " +
      `where they are two, add \`different-from: [${slugs.join(', ')}]\` here`,
  });
}
