import { settings } from 'virtual:paper-atlas/settings';
import { cardOfTopic } from '../cards/card-address.ts';
import type { Catalog, Topic } from '../collection/catalog.ts';
import { editLink } from '../collection/edit-link.ts';
import { introducedNames } from '../collection/introduced-names.ts';
import { lineagesOn, type Step } from '../collection/lineages.ts';
import { type LinkTargets, linkedFiles } from '../collection/links.ts';
import { type Paper, paperYear } from '../collection/paper.ts';
import { type QuestionLine, questionLine, questionsOf } from '../collection/questions.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import type { RelationKind } from '../schema/relation.ts';
import {
  type ChoosablePaper,
  choicesAmong,
  choosablePaper,
  type PaperChoices,
} from './paper-choices.ts';

/** A longer page would grow heavy on a phone. */
const papersPerPage = 100;

/** A paper of a line of work as the topic's page shows it. */
export interface LineagePaper extends Pick<Paper, 'slug' | 'titleText' | 'language'> {
  published: string | undefined;
  /** The topic whose paper it is, where that is another one. */
  home: string | undefined;
  /** How it stands to papers before it, each by the name by which it is known. */
  relations: { kind: RelationKind; isOwn: boolean; why: string; slug: string; name: string }[];
}

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
  papers: ChoosablePaper[];
  /** By what readers narrow them down. */
  choices: PaperChoices;
  /** Lines of work, on the first page. */
  lineages: LineagePaper[][];
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
  const listed = papers
    .slice((number - 1) * papersPerPage, number * papersPerPage)
    .map((paper) => choosablePaper(catalog, paper));
  return {
    topic: { slug, title, scope, group, hue, draft, count: papers.length },
    number,
    last: countPages(topic),
    overview,
    targets: linkedFiles(catalog, overview),
    years: isFirst ? papers.map((paper) => paperYear(paper) ?? null) : [],
    papers: listed,
    choices: choicesAmong(listed),
    lineages: isFirst
      ? lineagesOn(catalog, topic).map((line) =>
          line.map((step) => lineagePaper(catalog, topic, step)),
        )
      : [],
    questions: isFirst ? questionsOf(catalog).on(topic).map(questionLine) : [],
    card: cardOfTopic(catalog, slug),
    editUrl: editLink(settings, `content/topics/${slug}.md`),
  };
}

function lineagePaper(catalog: Catalog, topic: Topic, { paper, relations }: Step): LineagePaper {
  const { slug, titleText, language, topics, facts } = paper;
  const isOfTopic = topics.includes(topic.slug);
  return {
    slug,
    titleText,
    language,
    published: facts.published,
    home: isOfTopic ? undefined : catalog.topics.get(topics[0])?.title,
    relations: relations.map(({ other, kind, isOwn, why }) => ({
      kind,
      isOwn,
      why,
      slug: other.slug,
      name: shortName(other),
    })),
  };
}

/** By what a paper is known: what it brings, else its title up to a colon. */
function shortName(paper: Paper): string {
  const [first] = introducedNames(paper);
  if (first) return segmentsToText(parseTitle(first.name));
  return paper.titleText.split(/: |\? /)[0] ?? paper.titleText;
}
