import { abstractSentences, gistOfSentences, languageOfText } from '../gist/gist.ts';
import type { Segment } from '../mathematics/segment.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { type FoundName, findNames } from '../names/find-names.ts';
import { chooseNames, type ProposedName } from '../names/propose-names.ts';

/** What is read of a paper to tell from it what nobody wrote on its page. */
export interface PaperSource {
  title: string;
  /** Its page's Markdown. */
  body: string;
  language: string | undefined;
  code: string | undefined;
  hasSummary: boolean;
  introduces: { name: string }[] | undefined;
}

/** What one paper alone tells, before the names of all are compared. */
export interface PaperReading {
  gist?: Segment[] | undefined;
  found: FoundName[];
}

/** What a program tells of a paper where no person did; never written into its page. */
export interface DerivedTexts {
  /** Sentences of the abstract that stand for a summary. */
  gist?: Segment[] | undefined;
  names: ProposedName[];
}

/** Reads a paper by itself: where a person wrote summary and names, nothing is looked for. */
export function readPaper(source: PaperSource): PaperReading {
  const { title, body, code, hasSummary, introduces } = source;
  if (hasSummary && introduces) return { found: [] };
  const language = source.language ?? languageOfText(`${title} ${body}`);
  const sentences = abstractSentences(body, language);
  return {
    gist: hasSummary ? undefined : gistOfSentences(title, sentences, language),
    found: introduces
      ? []
      : findNames({ title, sentences: sentences.map(segmentsToText), language, code }),
  };
}

/**
 * What is told of papers, from what each says.
 * @param kinds of names that the field knows.
 */
export function deriveTexts(
  papers: Pick<PaperSource, 'introduces'>[],
  readings: PaperReading[],
  kinds: readonly string[],
): DerivedTexts[] {
  const found = readings.map((reading) => reading.found);
  const names = chooseNames(papers, found, kinds);
  return readings.map(({ gist }, at) => ({ gist, names: names[at] ?? [] }));
}
