import { nameSlug } from '../../collection/name-slug.ts';
import { titleKey } from '../../import/merge/identity.ts';
import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { atValue, type Collection, type PaperFile, shownText } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** What papers introduce has one name and one paper each, and the paper speaks of it. */
export function checkIntroduced({ papers }: Collection): Finding[] {
  const first = new Map<string, PaperFile>();
  return papers.flatMap((paper) => {
    const text = paper.data.introduces ? titleKey(shownText(paper)) : '';
    return (paper.data.introduces ?? []).flatMap(({ name }, index): Finding[] => {
      const path = ['introduces', index, 'name'];
      const title = parseTitle(name);
      const key = nameSlug(title).replaceAll('-', '');
      const other = first.get(key);
      if (other === undefined) first.set(key, paper);
      const shown = titleKey(segmentsToText(title));
      return [
        ...(other === undefined ? [] : [atValue(paper, path, twice(name, other))]),
        ...(shown !== '' && text.includes(shown) ? [] : [atValue(paper, path, unsaid(name))]),
      ];
    });
  });
}

function twice(name: string, other: PaperFile) {
  return {
    rule: 'duplicate-name',
    what: `“${name}” is introduced by ${other.file} as well`,
    why: 'a name leads to one paper',
    fix: 'keep it where it was brought in first, or write it as its authors tell it apart',
  } as const;
}

function unsaid(name: string) {
  return {
    rule: 'name-in-text',
    what: `“${name}” stands neither in the title nor in the abstract`,
    why: 'names are spelled as the authors do',
    fix: 'correct the spelling, or leave the name out',
  } as const;
}
