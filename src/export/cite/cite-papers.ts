import type { Segment } from '../../mathematics/segment.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { citationKeys, keySource } from '../../schema/citation-key.ts';
import type { FieldPack } from '../../schema/pack.ts';
import type { PaperFrontMatter } from '../../schema/paper.ts';
import type { Citation } from './citation.ts';
import { citedFacts } from './cited-facts.ts';
import { properNounsOf } from './latex-title.ts';

/** What a citation needs of a paper. */
export interface CitedPaper {
  slug: string;
  title: Segment[];
  facts: PaperFrontMatter;
}

/**
 * Citations of all papers of a collection, by slug; only together can they have unique keys.
 * @param pageOf gives the full address of a paper's page.
 * @param field venues and names that are known in it.
 * @param publicKeys keys that were ever public, by file names of papers.
 */
export function citePapers(
  papers: CitedPaper[],
  pageOf: (slug: string) => string,
  field: Pick<FieldPack, 'venues' | 'properNouns'>,
  publicKeys?: ReadonlyMap<string, string>,
): Map<string, Citation> {
  const keys = citationKeys(
    papers.map(({ slug, title, facts }) => keySource(slug, segmentsToText(title), facts)),
    publicKeys,
  );
  const known = new Set(field.properNouns);
  return new Map(
    papers.map(({ slug, title, facts }): [string, Citation] => [
      slug,
      {
        key: keys.get(slug) ?? slug,
        title,
        ...withProperNouns(properNounsOf(title, known)),
        facts: citedFacts(facts, field.venues),
        page: pageOf(slug),
      },
    ]),
  );
}

function withProperNouns(properNouns: string[]): Pick<Citation, 'properNouns'> {
  return properNouns.length > 0 ? { properNouns } : {};
}
