import type { Question } from './question.ts';

/** What can be drafted, by the words of the command, in the order in which it is drafted. */
export const kindNames = ['summaries', 'search', 'names', 'overviews'] as const;

export type KindName = (typeof kindNames)[number];

/** The key of a paper's front matter that holds each; an overview is the text of a topic's page. */
export const fieldOf = {
  summaries: 'summary',
  search: 'search',
  names: 'introduces',
  overviews: 'overview',
} as const satisfies Record<KindName, string>;

/** Most phrases that a draft has, and most characters of one. */
export const mostPhrases = 6;
export const longestPhrase = 80;

/** Most names that a draft has, as many as a page may have, and most characters of one. */
export const mostNames = 4;
export const longestName = 60;

/** What became of an answer: a draft that can be written, or what is wrong with it. */
export type Judgement =
  | {
      /**
       * The page with the draft in it.
       * @param source of the page as it is now: people work on while models are being asked.
       * @returns undefined where somebody has written the text in the meantime.
       */
      pageWith(source: string): string | undefined;
    }
  /** The model found nothing to write, as for a paper that brings no name. */
  | { nothing: true }
  | { findings: string[] };

/** A text that a page lacks, and how to come by it. */
export interface Task {
  kind: KindName;
  /** The page's file below the content folder. */
  path: string;
  question: Question;
  /** Holds an answer to the rules of the collection. */
  judge(answer: string, model: string): Judgement;
}

/** What is to be drafted, and what is left alone. */
export interface Plan {
  tasks: Task[];
  /** What is not drafted, and why, in whole sentences. */
  notes: string[];
}
