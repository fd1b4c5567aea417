import type { Author } from '../collection/author-index.ts';
import { authorLink, authorsOf, papersBy } from '../collection/authors.ts';
import type { Catalog, TopicGroup } from '../collection/catalog.ts';
import { type Paper, paperYear } from '../collection/paper.ts';
import { type ChipTopic, chipOf, type PaperRow, paperRow } from './paper-row.ts';

/** A longer page would grow heavy on a phone. */
const papersPerPage = 100;

/** So many co-authors are named at all. */
const mostCoauthors = 200;

/** All that one of the pages of an author shows. */
export interface AuthorPage {
  author: Pick<Author, 'slug' | 'name' | 'note' | 'spellings'> & { count: number };
  /** Its number, and how many there are. */
  number: number;
  last: number;
  /** The years of the first and the last paper, where any is known. */
  span: { first: string; last: string } | undefined;
  /** Others of the name, with where they have a page. */
  namesakes: { name: string; note: string | undefined; link: string | undefined }[];
  papers: PaperRow[];
  /** What the author writes about and with whom, on the first page. */
  facts: AuthorFacts | undefined;
}

/** What an author writes about and with whom, each with the number of papers, and when. */
export interface AuthorFacts {
  topics: { topic: ChipTopic; count: number }[];
  coauthors: { name: string; link: string | undefined; count: number }[];
  /** In which years papers of each group of topics came out, as far as it is known. */
  series: { label: string; hue: TopicGroup['hue']; years: (string | null)[] }[];
}

/** How many pages an author has. */
export function countAuthorPages({ papers }: Author): number {
  return Math.max(1, Math.ceil(papers.length / papersPerPage));
}

/** Gathers what a page of an author shows. */
export function gatherAuthorPage(catalog: Catalog, author: Author, number: number): AuthorPage {
  const { slug, name, note, spellings } = author;
  const { bySlug } = authorsOf(catalog);
  const papers = papersBy(catalog, author);
  const years = papers.flatMap((paper) => paperYear(paper) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return {
    author: { slug, name, note, spellings, count: papers.length },
    number,
    last: countAuthorPages(author),
    span: first === undefined || last === undefined ? undefined : { first, last },
    namesakes: author.namesakes
      .flatMap((other) => bySlug.get(other) ?? [])
      .map((other) => ({ name: other.name, note: other.note, link: linkOf(catalog, other) })),
    papers: papers
      .slice((number - 1) * papersPerPage, number * papersPerPage)
      .map((paper) => paperRow(catalog, paper)),
    facts: number === 1 ? factsOf(catalog, author, papers) : undefined,
  };
}

function factsOf(catalog: Catalog, { slug }: Author, papers: Paper[]): AuthorFacts {
  const { ofPaper } = authorsOf(catalog);
  const coauthors = papers.map(
    (paper) =>
      new Set((ofPaper.get(paper.slug) ?? []).filter((other) => other && other.slug !== slug)),
  );
  return {
    topics: countOf(papers.map((paper) => new Set(paper.topics))).flatMap(([topic, count]) =>
      chipOf(catalog.topics.get(topic)).map((chip) => ({ topic: chip, count })),
    ),
    coauthors: countOf(coauthors)
      .flatMap(([other, count]) => (other ? [{ other, count }] : []))
      .slice(0, mostCoauthors)
      .map(({ other, count }) => ({ name: other.name, link: linkOf(catalog, other), count })),
    series: catalog.groups
      .map(({ title: label, hue, topics }) => {
        const slugs = new Set(topics.map((topic) => topic.slug));
        const own = papers.filter(({ topics: [home] }) => slugs.has(home));
        return { label, hue, years: own.map((paper) => paperYear(paper) ?? null) };
      })
      .filter(({ years }) => years.length > 0),
  };
}

function linkOf(catalog: Catalog, { slug }: Author): string | undefined {
  return authorsOf(catalog).withPage.has(slug) ? authorLink(slug) : undefined;
}

/** How many of the sets have each value, the most frequent first. */
function countOf<Value>(sets: Set<Value>[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const set of sets) {
    for (const value of set) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
