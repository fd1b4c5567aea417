import {
  amountPattern,
  boundPattern,
  type ClaimWords,
  claimWordsOf,
  phrasePattern,
} from '../claim-words/claim-words.ts';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { statementsOf } from '../statements.ts';

/**
 * A summary that says that something became better says better than what; a claim does where its
 * evidence does.
 */
export function checkComparators({ papers, site }: Collection): Finding[] {
  const language = site?.language ?? 'en';
  const words = claimWordsOf(language);
  if (!words) return [];
  const { gainWithout, compares } = comparison(words);
  const sentences = (paper: PaperFile) =>
    statementsOf(paper)
      .filter(({ claim }) => !claim || compares(claim.evidence))
      .flatMap(({ path, text }) =>
        sentencesOf(text, language).map((sentence) => ({ path, ...sentence })),
      );
  return papers.flatMap((paper) =>
    sentences(paper).flatMap(({ path, text, index }): Finding[] => {
      const gain = gainWithout(text);
      if (!gain) return [];
      return [
        atValue(
          paper,
          path,
          {
            rule: 'comparator',
            what: `“${gain[0]}”, and not against what`,
            why: 'a gain says nothing without what it is measured against',
            fix: 'name what it is compared with, as the abstract does; if it does not, say so',
            note: true,
          },
          index + gain.index,
        ),
      ];
    }),
  );
}

function comparison(words: ClaimWords) {
  const comparative = phrasePattern(words.comparatives);
  const gain = phrasePattern([...words.comparatives, ...words.gains]);
  const amount = amountPattern(words.units);
  const comparator = phrasePattern(words.comparators);
  // “Over 20%” and “more than 20%” compare with nothing.
  const bound = boundPattern(words.bounds);
  // “From 51% to 55%” says both.
  const change = new RegExp(`\\d\\D{0,20}${boundPattern(words.into).source}`, 'iu');
  const compares = (text: string) => text.replace(bound, ' ').match(comparator) !== null;
  const gainWithout = (sentence: string): RegExpExecArray | undefined => {
    const [found] = sentence.matchAll(sentence.match(amount) ? gain : comparative);
    return !found || compares(sentence) || change.test(sentence) ? undefined : found;
  };
  return { gainWithout, compares };
}
