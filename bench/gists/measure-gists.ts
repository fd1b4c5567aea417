import { abstractSentences, gistOf, languageOfText } from '../../src/gist/gist.ts';
import { countWords } from '../../src/gist/sentence-words.ts';
import { parseTitle } from '../../src/mathematics/title.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';

/** A paper whose summary a person wrote. */
export interface SummarizedPaper {
  title: string;
  summary: string;
  /** Markdown of its page. */
  body: string;
}

/** What two ways of choosing sentences have in common with written summaries. */
export interface GistMeasure {
  papers: number;
  gist: number;
  firstTwoSentences: number;
  /** Mean length in characters. */
  gistLength: number;
  firstTwoLength: number;
  summaryLength: number;
}

/** Measures all papers and each half of them. */
export function measureGists(
  papers: SummarizedPaper[],
  examples = 0,
): { table: Record<string, GistMeasure>; examples: string[] } {
  const measured = papers.map((paper) => {
    const title = segmentsToText(parseTitle(paper.title));
    const gist = segmentsToText(gistOf(title, paper.body, undefined) ?? []);
    const first = abstractSentences(paper.body, languageOfText(paper.body))
      .slice(0, 2)
      .map(segmentsToText)
      .join(' ');
    return { summary: paper.summary, gist, first, text: `${title}\n${gist}\n— ${paper.summary}` };
  });
  const half = (odd: number) => measured.filter((_, at) => at % 2 === odd);
  return {
    table: { all: mean(measured), even: mean(half(0)), odd: mean(half(1)) },
    examples: measured.slice(0, examples).map(({ text }) => text),
  };
}

/** F1 of the sets of words of meaning. */
export function sharedWords(text: string, summary: string): number {
  const [own = new Map(), wanted = new Map()] = countWords([text, summary]);
  const common = [...own.keys()].filter((word) => wanted.has(word)).length;
  return common === 0 ? 0 : (2 * common) / (own.size + wanted.size);
}

function mean(papers: { summary: string; gist: string; first: string }[]): GistMeasure {
  const of = (value: (paper: (typeof papers)[number]) => number, digits = 0) => {
    const sum = papers.reduce((total, paper) => total + value(paper), 0);
    return Number((sum / Math.max(1, papers.length)).toFixed(digits));
  };
  return {
    papers: papers.length,
    gist: of(({ gist, summary }) => sharedWords(gist, summary), 3),
    firstTwoSentences: of(({ first, summary }) => sharedWords(first, summary), 3),
    gistLength: of(({ gist }) => gist.length),
    firstTwoLength: of(({ first }) => first.length),
    summaryLength: of(({ summary }) => summary.length),
  };
}
