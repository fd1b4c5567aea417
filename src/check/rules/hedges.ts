import { plainText } from '../../render/plain-text.ts';
import { lostBounds } from '../claim-words/bounds.ts';
import { type ClaimWords, claimWordsOf, phrasePattern } from '../claim-words/claim-words.ts';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { tellingWords } from '../telling-words.ts';

/** A sentence of a summary tells the same as one of the abstract where so many of its words stand there. */
const sameShare = 0.5;

/**
 * What abstracts say with a hedge, or as a bound, summaries do not say without one. Claims are held to
 * their own evidence instead, see `claims.ts`.
 */
export function checkHedges(collection: Collection): Finding[] {
  const language = collection.site?.language ?? 'en';
  const words = claimWordsOf(language);
  if (!words) return [];
  return collection.papers.flatMap((paper) => {
    const { summary, claims } = paper.data;
    if (summary === undefined || claims) return [];
    const abstract = plainText(paper.abstract);
    return [
      ...lostHedges(paper, abstract, words, language),
      ...boundFindings(paper, abstract, words),
    ];
  });
}

function lostHedges(
  paper: PaperFile,
  abstract: string,
  { hedges, certain }: ClaimWords,
  language: string,
): Finding[] {
  const hedge = phrasePattern(hedges);
  const noHedge = phrasePattern(certain);
  const hedgesOf = (text: string) => text.replace(noHedge, ' ').match(hedge) ?? [];
  const evidence = sentencesOf(abstract, language).map(({ text }) => ({
    words: new Set(tellingWords(text, language)),
    hedges: hedgesOf(text),
  }));
  return sentencesOf(paper.data.summary ?? '', language).flatMap(({ text, index }): Finding[] => {
    const words = [...new Set(tellingWords(text, language))];
    if (words.length === 0 || hedgesOf(text).length > 0) return [];
    const shares = evidence.map((sentence) => {
      return words.filter((word) => sentence.words.has(word)).length / words.length;
    });
    const most = Math.max(0, ...shares);
    const [said] = evidence[shares.indexOf(most)]?.hedges ?? [];
    if (most < sameShare || said === undefined) return [];
    return [
      atValue(
        paper,
        ['summary'],
        {
          rule: 'hedge',
          what: `the abstract says this with “${said}”, the summary without`,
          why: 'what may be so is not what is so',
          fix: `say it as carefully, for example with “${said}”`,
          note: true,
        },
        index,
      ),
    ];
  });
}

/** Numbers that stand in the abstract as bounds or averages alone, such as “up to 3 times”. */
function boundFindings(paper: PaperFile, abstract: string, words: ClaimWords): Finding[] {
  return lostBounds(paper.data.summary ?? '', abstract, words).map(({ number, bound }) =>
    atValue(
      paper,
      ['summary'],
      {
        rule: 'hedge',
        what: `the abstract says “${bound} ${number.written}”, the summary ${number.written}`,
        why: 'a bound or an average is not the value',
        fix: `write “${bound} ${number.written}”`,
        note: true,
      },
      number.index,
    ),
  );
}
