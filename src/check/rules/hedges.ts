import { plainText } from '../../render/plain-text.ts';
import { claimWordsOf, phrasePattern } from '../claim-words/claim-words.ts';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { readNumbers } from '../numbers.ts';
import { sentencesOf } from '../sentences.ts';
import { tellingWords } from '../telling-words.ts';

/** A sentence of a summary tells the same as one of the abstract where so many of its words stand there. */
const sameShare = 0.5;

/** What abstracts say with a hedge, or as a bound, summaries do not say without one. */
export function checkHedges(collection: Collection): Finding[] {
  const language = collection.site?.language ?? 'en';
  const words = claimWordsOf(language);
  if (!words) return [];
  const hedge = phrasePattern(words.hedges);
  const bound = phrasePattern(words.bounds);
  return collection.papers.flatMap((paper) => {
    const { summary } = paper.data;
    if (summary === undefined) return [];
    const abstract = plainText(paper.abstract);
    return [...lostHedges(paper, abstract, hedge, language), ...lostBounds(paper, abstract, bound)];
  });
}

function lostHedges(
  paper: PaperFile,
  abstract: string,
  hedge: RegExp,
  language: string,
): Finding[] {
  const evidence = sentencesOf(abstract, language).map(({ text }) => ({
    words: new Set(tellingWords(text, language)),
    hedges: text.match(hedge) ?? [],
  }));
  return sentencesOf(paper.data.summary ?? '', language).flatMap(({ text, index }): Finding[] => {
    const words = [...new Set(tellingWords(text, language))];
    if (words.length === 0 || text.match(hedge)) return [];
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
        },
        index,
      ),
    ];
  });
}

/** Numbers that stand in the abstract as bounds alone, such as “up to 3 times”. */
function lostBounds(paper: PaperFile, abstract: string, bound: RegExp): Finding[] {
  const { summary = '' } = paper.data;
  const stated = readNumbers(abstract).map((number) => ({
    ...number,
    bound: boundBefore(abstract, number.index, bound),
  }));
  return readNumbers(summary).flatMap(({ written, values, index }): Finding[] => {
    const same = stated.filter((number) => number.values.some((value) => values.includes(value)));
    const [first] = same;
    if (first?.bound === undefined || same.some((number) => number.bound === undefined)) return [];
    if (boundBefore(summary, index, bound) !== undefined) return [];
    return [
      atValue(
        paper,
        ['summary'],
        {
          rule: 'hedge',
          what: `the abstract says “${first.bound} ${written}”, the summary ${written}`,
          why: 'a bound or an average is not the value',
          fix: `write “${first.bound} ${written}”`,
        },
        index,
      ),
    ];
  });
}

/** The words of a bound that stand before a number, with at most three words between them. */
function boundBefore(text: string, index: number, bound: RegExp): string | undefined {
  const before = text.slice(Math.max(0, index - 40), index);
  const last = [...before.matchAll(bound)].at(-1);
  if (!last) return undefined;
  const between = before.slice(last.index + last[0].length);
  return /^\s*(?:[^\s\d.;:,]+\s+){0,3}[^\s\w]?$/u.test(between) ? last[0] : undefined;
}
