import { settings } from 'virtual:paper-atlas/settings';
import { cardOfTopic } from '../cards/card-address.ts';
import type { Catalog, Topic } from '../collection/catalog.ts';
import { editLink } from '../collection/edit-link.ts';
import { type LinkTargets, linkedFiles } from '../collection/links.ts';
import { paperYear } from '../collection/paper.ts';
import { type QuestionLine, questionLine, questionsOf } from '../collection/questions.ts';
import { type PaperRow, paperRow } from './paper-row.ts';

/** A longer page would grow heavy on a phone. */
const papersPerPage = 100;

/** All that one of the pages of a topic shows. */
export interface TopicPage {
  topic: Pick<Topic, 'slug' | 'title' | 'scope' | 'group' | 'hue' | 'draft'> & { count: number };
  /** Its number, and how many there are. */
  number: number;
  last: number;
  /** Markdown of the overview, which stands on the first page. */
  overview: string;
  /** Which of the pages to which the overview links there are. */
  targets: LinkTargets;
  /** In which years the papers came out as far as it is known, on the first page. */
  years: (string | null)[];
  papers: PaperRow[];
  /** On the first page. */
  questions: QuestionLine[];
  card: string | undefined;
  editUrl: string | undefined;
}

/** How many pages a topic has. */
export function countPages({ papers }: Topic): number {
  return Math.max(1, Math.ceil(papers.length / papersPerPage));
}

/** Gathers what a page of a topic shows. */
export function gatherTopicPage(catalog: Catalog, topic: Topic, number: number): TopicPage {
  const { slug, title, scope, group, hue, draft, papers } = topic;
  const isFirst = number === 1;
  const overview = isFirst ? topic.overview : '';
  return {
    topic: { slug, title, scope, group, hue, draft, count: papers.length },
    number,
    last: countPages(topic),
    overview,
    targets: linkedFiles(catalog, overview),
    years: isFirst ? papers.map((paper) => paperYear(paper) ?? null) : [],
    papers: papers
      .slice((number - 1) * papersPerPage, number * papersPerPage)
      .map((paper) => paperRow(catalog, paper)),
    questions: isFirst ? questionsOf(catalog).on(topic).map(questionLine) : [],
    card: cardOfTopic(catalog, slug),
    editUrl: editLink(settings, `content/topics/${slug}.md`),
  };
}
