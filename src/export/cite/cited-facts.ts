import type { Venues } from '../../schema/pack.ts';
import type { PaperFrontMatter } from '../../schema/paper.ts';
import { publishedYear } from '../../schema/published.ts';
import type { WorkType } from '../../schema/work-type.ts';
import type { CitedFacts } from './citation.ts';
import { isProceedings, parseVenue } from './venue.ts';

/**
 * Facts of a page as a citation has them. Pages that give a short venue and no container get name,
 * volume, issue and year from there, and their kind where the page does not tell it; a preprint
 * that has a venue has come out there.
 * @param venues that are known in the field.
 */
export function citedFacts(page: PaperFrontMatter, venues: Venues): CitedFacts {
  const { venue: short, ...facts } = bibliographicFacts(page);
  if (short === undefined || page['container-title'] !== undefined) {
    return { ...facts, type: page.type ?? guessType(page), ...(short && { venue: short }) };
  }
  const venue = parseVenue(short, venues);
  const { volume = venue.volume, issue = venue.issue } = facts;
  // Venues are given by year: the month of a first version is not theirs.
  const published = venue.year ?? (facts.published && publishedYear(facts.published));
  return {
    ...facts,
    type: page.type === undefined || page.type === 'preprint' ? venue.type : page.type,
    [venue.type === 'preprint' ? 'publisher' : 'container-title']: venue.name,
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(published && { published }),
  };
}

function guessType({ arxiv, 'container-title': container }: PaperFrontMatter): WorkType {
  if (container === undefined) return arxiv === undefined ? 'document' : 'preprint';
  return isProceedings(container) ? 'paper-conference' : 'article-journal';
}

/** Those of the keys of a page that a bibliography can print. */
function bibliographicFacts(page: PaperFrontMatter): Omit<CitedFacts, 'type'> {
  const {
    title,
    summary,
    claims,
    results,
    roles,
    topics,
    introduces,
    keywords,
    search,
    related,
    type,
    sources,
    imported,
    aliases,
    draft,
    drafted,
    ...facts
  } = page;
  return facts;
}
