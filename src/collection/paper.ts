import { say } from '../interface/say.ts';
import type { Segment } from '../mathematics/segment.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';
import { isOthers, nameText, others, readName } from '../schema/person-name.ts';
import { publishedOrder, publishedYear } from '../schema/published.ts';
import { textLanguage } from '../text/text-language.ts';
import type { DerivedTexts } from './derive-texts.ts';
import { listNames } from './say-names.ts';
import { shortVenue } from './short-venue.ts';
import type { StoredPage } from './stored-pages-fs.ts';

/** The front matter of a paper's page, and the folder that the page stands in. */
export type PlacedFacts = PaperFrontMatter & { folder: string };

/** A paper as the site shows it. */
export interface Paper {
  slug: string;
  /** The folder's topic first, then the further ones, each once. */
  topics: [string, ...string[]];
  title: Segment[];
  /** The title as plain Unicode text. */
  titleText: string;
  /** Names as they are said; “et al.” stands last for those left out. */
  authors: string[];
  editors: string[];
  translators: string[];
  /** Tag of its language, as its page says or as its text tells; undefined where it is the site's. */
  language: string | undefined;
  /** Where it came out, in a few words. */
  venue: string | undefined;
  /** The page's facts as they are written there. */
  facts: PaperFrontMatter;
  /** The page's Markdown: abstract, then notes. */
  body: string;
  /** What a program tells of it where nobody wrote it. */
  derived?: DerivedTexts | undefined;
}

/** @param language of the site: a text that nothing else is known of is in that. */
export function toPaper(page: StoredPage<PlacedFacts>, language: string): Paper {
  const { folder, ...facts } = page.data;
  const title = parseTitle(facts.title);
  const titleText = segmentsToText(title);
  const { id: slug, body } = page;
  const further = (facts.topics ?? []).filter((topic) => topic !== folder);
  return {
    slug,
    topics: [folder, ...new Set(further)],
    title,
    titleText,
    authors: spokenNames(facts.authors),
    editors: spokenNames(facts.editors),
    translators: spokenNames(facts.translators),
    language: facts.language ?? textLanguage(`${titleText}\n${body}`, language),
    venue: shortVenue(facts),
    facts,
    body,
  };
}

/** The year in which it came out, where it is known. */
export function paperYear({
  facts: { published },
}: {
  facts: Pick<PaperFrontMatter, 'published'>;
}): string | undefined {
  return published === undefined ? undefined : publishedYear(published);
}

/** Newest first, those without a date last; within a month by title, as the language sorts. */
export function byDate(language: string): (a: Paper, b: Paper) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) =>
    publishedOrder(b.facts.published) - publishedOrder(a.facts.published) ||
    compare(a.titleText, b.titleText);
}

/** Those that came in last first, as far as their pages say it; the others by when they came out. */
export function byArrival(papers: Paper[]): Paper[] {
  const order = ({ facts }: Paper) => publishedOrder(facts.added ?? facts.published);
  return papers.toSorted((a, b) => order(b) - order(a));
}

function spokenNames(written: string[] = []): string[] {
  return written.map((name) => (isOthers(name) ? others : nameText(readName(name))));
}

/** By whom it is, in a line: its authors, else “Edited by” its editors; empty where neither is known. */
export function byline(
  { authors, editors }: Pick<Paper, 'authors' | 'editors'>,
  list = listNames,
): string {
  if (authors.length > 0) return list(authors);
  return editors.length > 0 ? say('people.editedBy', { names: list(editors) }) : '';
}
