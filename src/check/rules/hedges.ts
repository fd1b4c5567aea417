import { plainText } from '../../render/plain-text.ts';
import { type ClaimWords, claimWordsOf, phrasePattern } from '../claim-words/claim-words.ts';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { readNumbers, type TextNumber } from '../numbers.ts';
import { sentencesOf } from '../sentences.ts';
import { tellingWords } from '../telling-words.ts';

/** A sentence of a summary tells the same as one of the abstract where so many of its words stand there. */
const sameShare = 0.5;

/** What abstracts say with a hedge, or as a bound, summaries do not say without one. */
export function checkHedges(collection: Collection): Finding[] {
  const language = collection.site?.language ?? 'en';
  const words = claimWordsOf(language);
  if (!words) return [];
  return collection.papers.flatMap((paper) => {
    const { summary } = paper.data;
    if (summary === undefined) return [];
    const abstract = plainText(paper.abstract);
    return [...lostHedges(paper, abstract, words, language), ...lostBounds(paper, abstract, words)];
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
function lostBounds(paper: PaperFile, abstract: string, words: ClaimWords): Finding[] {
  const { summary = '' } = paper.data;
  const boundOf = boundReader(words);
  const stated = readNumbers(abstract).map((number) => ({
    ...number,
    bound: boundOf(abstract, number, 1),
  }));
  return readNumbers(summary).flatMap((number): Finding[] => {
    const { written, values, index } = number;
    const same = stated.filter((other) => other.values.some((value) => values.includes(value)));
    const [first] = same;
    if (first?.bound === undefined || same.some((other) => other.bound === undefined)) return [];
    if (boundOf(summary, number, 3) !== undefined) return [];
    return [
      atValue(
        paper,
        ['summary'],
        {
          rule: 'hedge',
          what: `the abstract says “${first.bound} ${written}”, the summary ${written}`,
          why: 'a bound or an average is not the value',
          fix: `write “${first.bound} ${written}”`,
          note: true,
        },
        index,
      ),
    ];
  });
}

/**
 * Reads what makes a number a bound or an average: a bound stands right before it, an average up to
 * three words before it or a few behind. Of a summary it is enough to hold the bound somewhere near.
 */
function boundReader({ bounds, averages }: ClaimWords) {
  const any = phrasePattern([...bounds, ...averages]);
  const average = phrasePattern(averages);
  return (text: string, { written, index }: TextNumber, most: number): string | undefined => {
    const end = index + written.length;
    // Of a ratio such as 2:8 or 1/λ no part is a bound.
    const before = text.slice(Math.max(0, index - 40), index);
    if (/^[:/]\S/.test(text.slice(end)) || /\S[:/]$/.test(before)) return undefined;
    const last = [...before.matchAll(any)].at(-1);
    if (last && !/[-=–]$/.test(before.slice(0, last.index))) {
      const between = before.slice(last.index + last[0].length);
      const words = last[0].match(average) ? 3 : most;
      if (new RegExp(`^\\s*(?:[^\\s\\d.;:,]+\\s+){0,${words}}[^\\s\\w]?$`, 'u').test(between)) {
        return last[0];
      }
    }
    const after = /^[^.;\d]{0,40}/.exec(text.slice(end))?.[0] ?? '';
    return after.match(average)?.[0];
  };
}
