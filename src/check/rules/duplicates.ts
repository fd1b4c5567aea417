import { titleKey } from '../../import/clean/identity.ts';
import {
  atStart,
  atValue,
  type Collection,
  type PaperFile,
  shownText,
  titleText,
} from '../collection.ts';
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

/** What papers introduce has one name and one paper each, and the paper speaks of it. */
export function checkIntroduced({ papers }: Collection): Finding[] {
  const first = new Map<string, PaperFile>();
  return papers.flatMap((paper) => {
    const text = paper.data.introduces ? titleKey(shownText(paper)) : '';
    return (paper.data.introduces ?? []).flatMap(({ name }, index): Finding[] => {
      const key = titleKey(name);
      const findings: Finding[] = [];
      const other = first.get(key);
      if (other === undefined) first.set(key, paper);
      else {
        findings.push(
          atValue(paper, ['introduces', index, 'name'], {
            rule: 'duplicate-name',
            what: `“${name}” is introduced by ${other.file} as well`,
            why: 'a name leads to one paper',
            fix: 'keep it where it was brought in first, or write it as its authors tell it apart',
          }),
        );
      }
      if (key === '') {
        findings.push(
          atStart(paper.file, {
            rule: 'name-in-text',
            what: `“${name}” holds no letter or digit`,
            why: 'nobody could find it',
            fix: 'write the name as the authors do',
          }),
        );
      } else if (!text.includes(key)) {
        findings.push(
          atValue(paper, ['introduces', index, 'name'], {
            rule: 'name-in-text',
            what: `“${name}” stands neither in the title nor in the abstract`,
            why: 'names are spelled as the authors do',
            fix: 'correct the spelling, or leave the name out',
          }),
        );
      }
      return findings;
    });
  });
}
