import { claimWordsOf, phrasePattern } from '../claim-words/claim-words.ts';
import { atValue, type Collection } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

/** A summary that says that something became better says better than what. */
export function checkComparators({ papers, site }: Collection): Finding[] {
  const language = site?.language ?? 'en';
  const words = claimWordsOf(language);
  if (!words) return [];
  const gain = phrasePattern(words.gains);
  const comparator = phrasePattern(words.comparators);
  return papers.flatMap((paper) =>
    sentencesOf(paper.data.summary ?? '', language).flatMap(({ text, index }): Finding[] => {
      const [found] = text.matchAll(gain);
      if (!found || text.match(comparator)) return [];
      return [
        atValue(
          paper,
          ['summary'],
          {
            rule: 'comparator',
            what: `“${found[0]}”, and not against what`,
            why: 'a gain says nothing without what it is measured against',
            fix: 'name what it is compared with, as the abstract does, or leave the gain out',
          },
          index + found.index,
        ),
      ];
    }),
  );
}
