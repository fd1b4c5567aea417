import { summaryOf } from '../../schema/claim.ts';
import type { Limits } from '../../schema/pack.ts';
import { didYouMean } from '../../text/nearest.ts';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** Front matter is as long as the field pack lets it be, and has words that it lists. */
export function checkLimits({ papers, pack }: Collection): Finding[] {
  return papers.flatMap((paper) => [
    ...summaryLength(paper, pack.limits),
    ...nameKinds(paper, pack.limits),
  ]);
}

function summaryLength(paper: PaperFile, limits: Limits): Finding[] {
  const key = paper.data.claims ? 'claims' : 'summary';
  const most = limits[key];
  const length = summaryOf(paper.data)?.length ?? 0;
  if (length <= most) return [];
  return [
    atValue(paper, [key], {
      rule: 'schema',
      what: `${key}: ${length} characters, ${most} are the most`,
      why: 'search results and previews of shared links have no room for more',
      fix: 'shorten it',
    }),
  ];
}

function nameKinds(paper: PaperFile, { kinds }: Limits): Finding[] {
  return (paper.data.introduces ?? []).flatMap(({ kind }, index): Finding[] => {
    if (kind === undefined) return [];
    if (kinds.includes(kind)) return [];
    return [
      atValue(paper, ['introduces', index, 'kind'], {
        rule: 'schema',
        what: `introduces.${index}.kind: no kind of name is called ${kind}${didYouMean(kind, kinds)}`,
        why: 'readers choose among the names by kind',
        fix: `write one of ${kinds.join(', ')}`,
      }),
    ];
  });
}
