import type { Root } from 'mdast';
import { oncePer } from '../build/once-per.ts';
import { compare } from '../interface/say.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { Catalog } from './catalog.ts';
import { termFinder } from './glossary-finder.ts';
import { readGlossary } from './glossary-fs.ts';
import { type MarkedAbstract, markTerms } from './glossary-terms.ts';
import { termUses } from './glossary-uses.ts';
import { siteLink } from './links.ts';
import type { Paper } from './paper.ts';

/** Terms explained on one paper page: more would weigh on page and reader. */
const termsPerPage = 5;

/** The glossary of a collection and where its terms are used. */
export interface Glossary {
  /** In the order of the alphabet. */
  terms: GlossaryTerm[];
  bySlug: Map<string, GlossaryTerm>;
  papersUsing(term: GlossaryTerm): Paper[];
  /** Marks the terms of an abstract that are worth explaining. */
  mark(abstract: Root): MarkedAbstract;
}

/** The glossary with its uses in all papers. */
export const glossaryOf = oncePer(buildGlossary);

/** Where a term stands in the glossary. */
export function glossaryLink(term: GlossaryTerm): string {
  return siteLink(`/glossary/#${term.slug}`);
}

function buildGlossary(catalog: Catalog): Glossary {
  const terms = readGlossary(new Set(catalog.topics.keys())).sort((a, b) =>
    compare(a.term, b.term),
  );
  const find = termFinder(terms);
  const uses = termUses(catalog.papers, find);
  const papersUsing = (term: GlossaryTerm) => uses.get(term.slug) ?? [];
  return {
    terms,
    bySlug: new Map(terms.map((term) => [term.slug, term])),
    papersUsing,
    mark: (abstract) =>
      markTerms(abstract, {
        find,
        usedIn: (term) => papersUsing(term).length,
        link: glossaryLink,
        most: termsPerPage,
      }),
  };
}
