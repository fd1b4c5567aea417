import { abstractSentences, gistOfSentences, languageOfText } from '../gist/gist.ts';
import type { Segment } from '../mathematics/segment.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { type ProposedName, proposeNames } from '../names/propose-names.ts';

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

/** What a program tells of a paper where no person did; never written into its page. */
export interface DerivedTexts {
  /** Sentences of the abstract that stand for a summary. */
  gist?: Segment[] | undefined;
  names: ProposedName[];
}

/** @param kinds of names that the field knows. */
export function deriveTexts(papers: PaperSource[], kinds: readonly string[]): DerivedTexts[] {
  const read = papers.map(({ title, body, language, hasSummary, introduces }) => {
    // Where a person wrote both, nothing is looked for.
    if (hasSummary && introduces) return { language: 'en', sentences: [] };
    const spoken = language ?? languageOfText(`${title} ${body}`);
    return { language: spoken, sentences: abstractSentences(body, spoken) };
  });
  const names = proposeNames(
    papers.map(({ title, code, introduces }, at) => {
      const { language = 'en', sentences = [] } = read[at] ?? {};
      return { title, sentences: sentences.map(segmentsToText), language, code, introduces };
    }),
    kinds,
  );
  return papers.map(({ title, hasSummary }, at) => {
    const { language = 'en', sentences = [] } = read[at] ?? {};
    return {
      gist: hasSummary ? undefined : gistOfSentences(title, sentences, language),
      names: names[at] ?? [],
    };
  });
}
