import { oncePer } from '../build/once-per.ts';
import { contentFolder } from '../schema/content-folder.ts';
import { publishedOrder } from '../schema/published.ts';
import { type Answer, type Stance, stances } from '../schema/question.ts';
import { readRecords } from '../schema/record-files-fs.ts';
import type { Catalog, Topic } from './catalog.ts';
import { siteLink } from './links.ts';
import type { Paper } from './paper.ts';

/** An answer with the paper that gives it. */
export interface GivenAnswer extends Omit<Answer, 'paper'> {
  paper: Paper;
}

/** A question with its answers, as pages show it. */
export interface Question {
  slug: string;
  question: string;
  also: string[];
  /** The main one first. */
  topics: Topic[];
  /** Yes, no, then it depends; of a stance the newest first. */
  answers: GivenAnswer[];
  verdict: string;
  contested: boolean;
}

/** The questions of a collection, and where they are answered. */
export interface Questions {
  /** In the order of the alphabet. */
  all: Question[];
  answeredBy(paper: Paper): { question: Question; stance: Stance }[];
  on(topic: Topic): Question[];
}

/** The questions of a collection. Papers that were renamed are known by their former names too. */
export const questionsOf = oncePer((catalog: Catalog): Questions => {
  const renamed = new Map(
    catalog.papers.flatMap((paper) =>
      (paper.facts.aliases ?? []).map((alias): [string, Paper] => [alias, paper]),
    ),
  );
  const all = readRecords(contentFolder(), 'questions').map(({ slug, data }): Question => {
    const answers = data.answers.flatMap(({ paper: name, ...answer }): GivenAnswer[] => {
      const paper = catalog.bySlug.get(name) ?? renamed.get(name);
      return paper ? [{ ...answer, paper }] : [];
    });
    return {
      slug,
      question: data.question,
      also: data.also ?? [],
      topics: topicsOf(catalog, data.topics, answers),
      answers: answers.sort(byStance),
      verdict: data.verdict,
      contested: data.contested ?? false,
    };
  });
  const byPaper = new Map<Paper, { question: Question; stance: Stance }[]>();
  for (const question of all) {
    for (const { paper, stance } of question.answers) {
      byPaper.set(paper, [...(byPaper.get(paper) ?? []), { question, stance }]);
    }
  }
  return {
    all,
    answeredBy: (paper) => byPaper.get(paper) ?? [],
    on: (topic) => all.filter(({ topics }) => topics.includes(topic)),
  };
});

/** The address of a question; of the list of all of them where none is named. */
export function questionLink(slug?: string): string {
  return siteLink(slug === undefined ? '/questions/' : `/questions/${slug}/`);
}

/** A question as a line that leads to its page. */
export interface QuestionLine extends Pick<Question, 'slug' | 'question' | 'also' | 'contested'> {
  /** How many answers take each stance. */
  counts: { stance: Stance; count: number }[];
}

/** What a line says of a question. */
export function questionLine(question: Question): QuestionLine {
  const { slug, question: text, also, contested } = question;
  const counts = byStanceOf(question).map(({ stance, answers }) => ({
    stance,
    count: answers.length,
  }));
  return { slug, question: text, also, contested, counts };
}

/** The answers by stance, without stances that nobody takes. */
export function byStanceOf(question: Question): { stance: Stance; answers: GivenAnswer[] }[] {
  return stances
    .map((stance) => ({
      stance,
      answers: question.answers.filter((answer) => answer.stance === stance),
    }))
    .filter(({ answers }) => answers.length > 0);
}

/** The topics that there are; where none of them is any more, that of the first paper. */
function topicsOf({ topics }: Catalog, names: string[], answers: GivenAnswer[]): Topic[] {
  const there = names.flatMap((topic) => topics.get(topic) ?? []);
  const first = topics.get(answers[0]?.paper.topics[0] ?? '');
  return there.length === 0 && first ? [first] : there;
}

function byStance(a: GivenAnswer, b: GivenAnswer): number {
  return (
    stances.indexOf(a.stance) - stances.indexOf(b.stance) ||
    publishedOrder(b.paper.facts.published) - publishedOrder(a.paper.facts.published)
  );
}
