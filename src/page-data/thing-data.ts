import { settings } from 'virtual:paper-atlas/settings';
import type { Catalog } from '../collection/catalog.ts';
import { editLink } from '../collection/edit-link.ts';
import type { Paper } from '../collection/paper.ts';
import { thingsOf } from '../collection/things.ts';
import { arxivAddress, doiAddress } from '../identifiers/work-id.ts';
import type { Result } from '../schema/result.ts';
import { type Role, roles } from '../schema/role.ts';
import type { ThingFile } from '../schema/thing.ts';

/** A paper as it is named beside what it has to do with a thing. */
export type NamedPaper = Pick<Paper, 'slug' | 'title' | 'language' | 'venue'> & {
  published: string | undefined;
};

/** What the page of a thing says besides its papers. */
export interface ThingData {
  kind: string | undefined;
  /** What it is, from the glossary or its file. */
  meaning: string | undefined;
  /** Slug of the term of the glossary from which the meaning is. */
  term: string | undefined;
  /** Further names of it. */
  also: string[];
  /** The work that brought it, where that is not in the collection. */
  work: { title: string | undefined; href: string } | undefined;
  introducedBy: NamedPaper | undefined;
  /** By role, the surest first; papers newest first. */
  roles: { role: Role; papers: (NamedPaper & { evidence: string })[] }[];
  results: { paper: NamedPaper; result: Result }[];
  /** Slugs of all papers that stand in one of these. */
  named: string[];
  /** Whether some had no room. */
  hasMore: boolean;
  editUrl: string | undefined;
}

/**
 * Gathers what the page of a thing says.
 * @param most papers of a role, and results, at most: the newest.
 */
export function gatherThing(catalog: Catalog, slug: string, most: number): ThingData | undefined {
  const things = thingsOf(catalog);
  const thing = things.withPage.find((known) => known.slug === slug);
  if (!thing) return undefined;
  const { kind, file, forms, introducedBy } = thing;
  const papers = things.papersOf(thing);
  const results = things.resultsOn(thing);
  const byRole = roles
    .map((role) => ({ role, papers: papers.filter((given) => given.role === role) }))
    .filter(({ papers: given }) => given.length > 0);
  const term = things.termOf(thing);
  const introducing = introducedBy === undefined ? undefined : catalog.bySlug.get(introducedBy);
  return {
    kind,
    meaning: term?.meaning ?? file?.meaning,
    term: term?.slug,
    also: forms.slice(1).filter((form) => form.toLowerCase() !== forms[0]?.toLowerCase()),
    work: file?.work && { title: file.work.title, href: addressOf(file.work) },
    introducedBy: introducing && namedPaper(introducing),
    roles: byRole.map(({ role, papers: given }) => ({
      role,
      papers: given
        .slice(0, most)
        .map(({ paper, evidence }) => ({ ...namedPaper(paper), evidence })),
    })),
    results: results
      .slice(0, most)
      .map(({ paper, result }) => ({ paper: namedPaper(paper), result })),
    named: [...papers.map(({ paper }) => paper.slug), introducedBy].filter(
      (one) => one !== undefined,
    ),
    hasMore: results.length > most || byRole.some(({ papers: given }) => given.length > most),
    editUrl: file && editLink(settings, `content/things/${slug}.yml`),
  };
}

function namedPaper({ slug, title, language, venue, facts }: Paper): NamedPaper {
  return { slug, title, language, venue, published: facts.published };
}

function addressOf({ arxiv, doi, url }: NonNullable<ThingFile['work']>): string {
  if (arxiv !== undefined) return arxivAddress(arxiv);
  return doi === undefined ? (url ?? '') : doiAddress(doi);
}
