import type { Catalog, Topic } from '../collection/catalog.ts';
import type { Paper } from '../collection/paper.ts';
import { summaryOf } from '../schema/claim.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';

/** A topic as its chip shows it. */
export type ChipTopic = Pick<Topic, 'slug' | 'title' | 'hue'>;

/** Facts of a paper that lists show. */
type ListedFacts = Pick<
  PaperFrontMatter,
  'summary' | 'language' | 'published' | 'code' | 'draft' | 'drafted'
>;

/** A paper as lists show it. */
export interface PaperRow
  extends Pick<
    Paper,
    'slug' | 'title' | 'titleText' | 'language' | 'authors' | 'editors' | 'venue'
  > {
  facts: ListedFacts;
  derived: { gist: NonNullable<Paper['derived']>['gist'] };
  /** Its own topic, where there is a page of it. */
  home: Pick<Topic, 'slug' | 'title'> | undefined;
}

/** What lists show of a paper. */
export function paperRow({ topics }: Catalog, paper: Paper): PaperRow {
  const { slug, title, titleText, language, authors, editors, venue, facts, derived } = paper;
  const home = topics.get(paper.topics[0]);
  return {
    slug,
    title,
    titleText,
    language,
    authors,
    editors,
    venue,
    facts: {
      summary: summaryOf(facts),
      language: facts.language,
      published: facts.published,
      code: facts.code,
      draft: facts.draft,
      drafted: facts.drafted,
    },
    derived: { gist: derived?.gist },
    home: home && { slug: home.slug, title: home.title },
  };
}

/** The chip of a topic, if there is a page of it. */
export function chipOf(topic: Topic | undefined): ChipTopic[] {
  return topic ? [{ slug: topic.slug, title: topic.title, hue: topic.hue }] : [];
}
