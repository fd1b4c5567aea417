import { titleKey } from '../../import/merge/identity.ts';
import { atValue, type Collection, type PaperFile, titleText } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** One paper has one page: no title, arXiv id or DOI stands on two. */
export function checkDuplicates({ papers }: Collection): Finding[] {
  return [
    ...sameValue(papers, (paper) => titleKey(titleText(paper)), 'title', 'the same title'),
    ...sameValue(papers, ({ data }) => data.arxiv, 'arxiv', 'the same arXiv id'),
    ...sameValue(papers, ({ data }) => data.doi?.toLowerCase(), 'doi', 'the same DOI'),
  ];
}

function sameValue(
  papers: PaperFile[],
  keyOf: (paper: PaperFile) => string | undefined,
  key: string,
  what: string,
): Finding[] {
  const first = new Map<string, PaperFile>();
  return papers.flatMap((paper) => {
    const value = keyOf(paper);
    if (value === undefined) return [];
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, paper);
      return [];
    }
    return [
      atValue(paper, [key], {
        rule: 'duplicate-paper',
        what: `has ${what} as ${other.file}`,
        why: 'a paper has one page, or its readers miss half of what is known',
        fix: `keep one page and add the other's file name to its aliases`,
      }),
    ];
  });
}
