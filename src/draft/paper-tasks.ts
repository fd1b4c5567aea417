import { z } from 'astro/zod';
import { type Collection, type PaperFile, titleText } from '../check/collection.ts';
import { normalizeText } from '../import/clean/unicode.ts';
import { plainText } from '../render/plain-text.ts';
import { isOpen, type PaperDraft, type PaperField, withPaperDraft } from './drafted-page.ts';
import { namesTask, searchTask, summaryTask } from './instructions.ts';
import { judgePaper } from './judge-paper.ts';
import { putQuestion, systemText } from './question.ts';
import { readAnswer } from './read-answer.ts';
import {
  fieldOf,
  type Judgement,
  longestName,
  longestPhrase,
  mostNames,
  mostPhrases,
  type Task,
} from './task.ts';

/** Kinds of drafts that papers' pages can have. */
export type PaperKind = Exclude<keyof typeof fieldOf, 'overviews'>;

/** Room for an answer, and for what a model thinks before it. */
const mostTokens = 4096;

const line = z.string().transform(normalizeText).pipe(z.string().min(1));

/** What an answer has to be, and what it is in a page; undefined where there is nothing to write. */
const answers: Record<PaperKind, z.ZodType<PaperDraft | undefined>> = {
  summaries: z.object({ summary: line }),
  search: z
    .object({
      phrases: z
        .array(line.pipe(z.string().max(longestPhrase)))
        .min(1)
        .max(mostPhrases),
    })
    .transform(({ phrases }) => ({ search: [...new Set(phrases)] })),
  names: z
    .object({
      names: z
        .array(z.object({ name: line.pipe(z.string().max(longestName)), kind: line }))
        .max(mostNames),
    })
    .transform(({ names }) => (names.length === 0 ? undefined : { introduces: names })),
};

const tasks = { summaries: summaryTask, search: searchTask, names: namesTask };

/** Whether a paper's page lacks a text that can be drafted from what is on it. */
export function lacks({ data, abstract }: PaperFile, kind: PaperKind, renew: boolean): boolean {
  // Of a title alone nothing can be said that is not in it.
  return abstract.children.length > 0 && isOpen(data, fieldOf[kind], renew);
}

/** What to ask a model for a text that a paper's page lacks, and what to do with its answer. */
export function paperTask(
  collection: Collection,
  paper: PaperFile,
  kind: PaperKind,
  renew: boolean,
): Task {
  const field: PaperField = fieldOf[kind];
  const data = { title: titleText(paper), abstract: plainText(paper.abstract) };
  const task = tasks[kind](collection.pack.limits);
  return {
    kind,
    path: paper.path,
    question: putQuestion(systemText(collection.site), task, data, mostTokens),
    judge(answer, model): Judgement {
      const read = readAnswer(answer, answers[kind]);
      if ('problems' in read) return { findings: read.problems };
      const draft = read.data;
      if (draft === undefined) return { nothing: true };
      const pageWith = (source: string) =>
        withPaperDraft(paper.path, source, field, draft, model, renew);
      const page = pageWith(paper.source);
      if (page === undefined) throw new Error(`${paper.file}: a page that was open is closed`);
      const findings = judgePaper(collection, paper, page);
      return findings.length > 0 ? { findings } : { pageWith };
    },
  };
}
