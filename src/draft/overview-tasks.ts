import { z } from 'astro/zod';
import {
  type Collection,
  type PaperFile,
  type TopicFile,
  titleText,
  toPageFile,
} from '../check/collection.ts';
import { type Finding, toFindings } from '../check/finding.ts';
import { checkCharacters } from '../check/rules/characters.ts';
import { checkDollars } from '../check/rules/dollars.ts';
import { checkLinks } from '../check/rules/links.ts';
import { checkOverviews } from '../check/rules/overview.ts';
import { checkOverviewClaims } from '../check/rules/overview-claims.ts';
import { normalizeText } from '../import/clean/unicode.ts';
import { plainText } from '../render/plain-text.ts';
import { summaryOf } from '../schema/claim.ts';
import { formulaProblems } from '../schema/formulas.ts';
import { topicSchema } from '../schema/topic.ts';
import { withOverviewDraft } from './drafted-page.ts';
import { overviewTask } from './instructions.ts';
import { type DraftedOverview, mentionsIn, overviewMarkdown, spokenName } from './overview-text.ts';
import { putQuestion, systemText } from './question.ts';
import { readAnswer } from './read-answer.ts';
import type { Judgement, Task } from './task.ts';

/** Room for an answer, and for what a model thinks before it. */
const mostTokens = 8192;

/** All that is told of a topic's papers has to fit into what small models can read. */
const mostCharacters = 40_000;
const fewestOfPaper = 150;
const mostOfPaper = 1500;

const line = z.string().transform(normalizeText).pipe(z.string().min(1));
const answerSchema = z.object({
  sections: z.array(z.object({ title: line, paragraphs: z.array(line).min(1) })).min(1),
});

const rules = [
  checkCharacters,
  checkDollars,
  checkFormulas,
  checkLinks,
  checkOverviews,
  checkOverviewClaims,
];

/** The papers that an overview is about: those that stand in the topic's folder. */
export function papersOf(topic: TopicFile, { papers }: Collection): PaperFile[] {
  return papers.filter(({ folder }) => folder === topic.slug);
}

/** Whether a model could read what there is to say of a topic. */
export function isReadable(papers: PaperFile[]): boolean {
  return papers.length * fewestOfPaper <= mostCharacters;
}

/** What to ask a model for the overview of a topic, and what to do with its answer. */
export function overviewOfTopic(collection: Collection, topic: TopicFile, renew: boolean): Task {
  const papers = papersOf(topic, collection);
  const room = Math.min(mostOfPaper, Math.floor(mostCharacters / Math.max(1, papers.length)));
  const { title, scope } = topic.data;
  const data = { topic: { title, scope }, papers: papers.map((paper) => told(paper, room)) };
  const { limits } = collection.pack;
  const { sections } = limits.overview;
  return {
    kind: 'overviews',
    path: topic.path,
    question: putQuestion(
      systemText(collection.site),
      overviewTask(limits, sections),
      data,
      mostTokens,
    ),
    judge(answer, model): Judgement {
      const read = readAnswer(answer, answerSchema);
      if ('problems' in read) return { findings: read.problems };
      const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
      const form = formProblems(read.data, bySlug, sections);
      if (form.length > 0) return { findings: form };
      const overview = overviewMarkdown(read.data, bySlug);
      const pageWith = (source: string) =>
        withOverviewDraft(topic.path, source, overview, model, renew);
      const findings = judgeOverview(collection, topic, pageWith(topic.source) ?? '');
      return findings.length > 0 ? { findings } : { pageWith };
    },
  };
}

/** What is told of a paper: its summary, and as much of the abstract as there is room for. */
function told(paper: PaperFile, room: number) {
  const summary = summaryOf(paper.data);
  const text = [summary, plainText(paper.abstract)].filter((part) => part !== undefined).join('\n');
  const cut = text.length > room ? `${text.slice(0, text.lastIndexOf(' ', room))} …` : text;
  return { id: paper.slug, name: spokenName(paper), title: titleText(paper), text: cut };
}

function formProblems(
  { sections }: DraftedOverview,
  papers: Map<string, PaperFile>,
  titles: string[],
): string[] {
  const given = sections.map(({ title }) => title);
  const problems =
    given.join('\n') === titles.join('\n')
      ? []
      : [`the sections are ${given.join(', ')} · they have to be ${titles.join(', ')}`];
  const unknown = sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(mentionsIn))
    .filter((id) => !papers.has(id));
  return [...problems, ...unknown.map((id) => `[${id}] is no id of a paper of this topic`)];
}

function judgeOverview(collection: Collection, before: TopicFile, source: string): string[] {
  const { page, problems } = toPageFile(collection.content, before.path, source, topicSchema);
  if (!page) return problems.map(({ what, fix }) => `${what} (${fix})`);
  const within = { ...collection, topics: [page] };
  return rules
    .flatMap((rule) => rule(within))
    .filter(({ file, line }) => file === page.file && line >= page.bodyLine)
    .map(({ what, why, fix }) => `${what} · ${why} · ${fix}`);
}

function checkFormulas({ topics }: Collection): Finding[] {
  return toFindings(topics.flatMap((page) => formulaProblems(page, page.tree)));
}
