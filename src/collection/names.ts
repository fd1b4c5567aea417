import { oncePer } from '../build/once-per.ts';
import { compare } from '../interface/say.ts';
import type { Segment } from '../mathematics/segment.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { firstSentence } from '../render/first-sentence.ts';
import { summaryOf } from '../schema/claim.ts';
import { draftOf } from '../schema/draft.ts';
import type { Catalog } from './catalog.ts';
import {
  type Division,
  type IndexPage,
  indexPages,
  indexPath,
  pageOfEntry,
} from './index-pages.ts';
import { introducedNames } from './introduced-names.ts';
import { siteLink } from './links.ts';
import { nameSlug } from './name-slug.ts';
import type { Paper } from './paper.ts';

/** Longest line that says what a name stands for. */
const lineLength = 220;

/** A phone shows as many names at once without a pause. */
const division: Division = { whole: 60, letter: 150 };

/** A method, system, dataset or the like, and the paper that brought it. */
export interface Name {
  /** Its anchor; names that differ in case or signs alone have the same and stand together. */
  slug: string;
  title: Segment[];
  text: string;
  /** One of those that the field pack lists, where it is known. */
  kind: string | undefined;
  /** Whether a program told it, and no person has accepted it yet. */
  isProposed: boolean;
  /** What it is, from the paper's summary; empty where there is none. */
  line: string;
  /** Whether a model drafted the name or the line, and nobody has accepted it yet. */
  isDraft: boolean;
  paper: Paper;
}

/** The pages of the index of names. */
export const nameIndexOf = oncePer(
  ({ papers }: Catalog): IndexPage<Name> => indexPages(collectNames(papers), division),
);

/** Where a name stands in the index. */
export function nameLink(catalog: Catalog, name: string): string {
  return nameAddress(nameIndexOf(catalog), nameSlug(parseTitle(name)));
}

/** Where the names of a slug stand in an index. */
export function nameAddress(index: IndexPage<Name>, slug: string): string {
  return `${namePageLink(pageOfEntry(index, slug))}#${slug}`;
}

export function namePageLink(page: IndexPage<Name>): string {
  return siteLink(`/names/${indexPath(page)}`);
}

/** All names that papers introduce, A to Z. */
export function collectNames(papers: Paper[]): Name[] {
  const names = papers.flatMap((paper) =>
    introducedNames(paper).map(({ name, kind, isProposed }): Name => {
      const title = parseTitle(name);
      return {
        slug: nameSlug(title),
        title,
        text: segmentsToText(title),
        kind,
        isProposed,
        line: firstSentence(summaryOf(paper.facts) ?? '', lineLength),
        isDraft: ['introduces', 'summary'].some((field) => draftOf(paper.facts, field)),
        paper,
      };
    }),
  );
  return names.sort(byName);
}

/** As what a name is sorted: its text where it begins with a letter, else what its signs are called. */
export function nameToSort({ slug, text }: Name): string {
  return /^\p{L}/u.test(text) ? text : slug;
}

function byName(a: Name, b: Name): number {
  return (
    compare(nameToSort(a), nameToSort(b)) ||
    compare(a.slug, b.slug) ||
    compare(a.paper.slug, b.paper.slug)
  );
}
