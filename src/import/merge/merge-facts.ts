import { factNames, type PaperFacts } from '../../schema/paper.ts';
import { isOthers } from '../../schema/person-name.ts';
import { contradiction, standElsewhere } from './contradiction.ts';
import { yearGap } from './same-work.ts';
import type { Work } from './work.ts';

/** One record of a work. */
export interface FactSource {
  facts: PaperFacts;
  work: Work;
}

/** Facts that say where and as what a work came out: of one record, they belong together. */
const publicationFacts = new Set<keyof PaperFacts>([
  'type',
  'editors',
  'published',
  'container-title',
  'event-title',
  'volume',
  'issue',
  'page',
  'collection-title',
  'collection-number',
  'edition',
  'publisher',
  'publisher-place',
  'genre',
  'number',
  'isbn',
  'issn',
  'venue',
]);

/**
 * The facts of a work of which there are several records. Where it came out is told by the record
 * that knows most of it, a published version before a preprint; other records only fill in what
 * fits to that. Of authors the list that names most is taken, all else from the first that has it.
 * @param records the better ones first.
 */
export function mergeFacts(records: FactSource[]): PaperFacts {
  const [first, ...others] = records;
  if (!first || others.length === 0) return { ...first?.facts };
  const ranked = records.toSorted(byPublication);
  const leader = ranked[0] ?? first;
  const fitting = ranked.filter((record) => record === leader || isSamePublication(record, leader));
  const facts: PaperFacts = {};
  for (const name of factNames) {
    const from = publicationFacts.has(name) ? fitting : ranked;
    const value = from.map((record) => record.facts[name]).find((found) => found !== undefined);
    if (value !== undefined) Object.assign(facts, { [name]: value });
  }
  const published = publishedOf(fitting) ?? publishedOf(ranked);
  if (published !== undefined) facts.published = published;
  const authors = ranked.flatMap((record) => (record.facts.authors ? [record.facts.authors] : []));
  if (authors.length > 0) facts.authors = authors.reduce(fuller);
  const keywords = ranked.flatMap((record) => record.facts['source-keywords'] ?? []);
  if (keywords.length > 0) facts['source-keywords'] = [...new Set(keywords)];
  const url = facts.url ?? addressOfPreprint(ranked, facts.doi);
  if (url !== undefined) facts.url = url;
  return facts;
}

/**
 * What a record adds to a page of the same work: facts that it lacks, of where it came out only
 * those that fit to what it says of that. No key: the page has one already, given or made.
 */
export function addedFacts(page: FactSource, record: FactSource): PaperFacts {
  const fits = isSamePublication(record, page);
  const added: PaperFacts = {};
  for (const name of factNames) {
    if (page.facts[name] !== undefined || record.facts[name] === undefined) continue;
    if (name === 'citation-key') continue;
    if (fits || !publicationFacts.has(name)) Object.assign(added, { [name]: record.facts[name] });
  }
  return added;
}

/** Of the facts of a record those that say where and as what it came out. */
export function publicationOf(facts: PaperFacts): PaperFacts {
  const known = factNames.filter((name) => publicationFacts.has(name) && facts[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, facts[name]]));
}

/** Published versions first, then those that say most of where they came out. */
function byPublication(a: FactSource, b: FactSource): number {
  const rank = ({ work, facts }: FactSource) =>
    (work.stage === 'preprint' ? 0 : 100) +
    factNames.filter((name) => publicationFacts.has(name) && facts[name] !== undefined).length;
  return rank(b) - rank(a);
}

function isSamePublication({ work }: FactSource, { work: leader }: FactSource): boolean {
  if ((work.stage === 'preprint') !== (leader.stage === 'preprint')) return false;
  return (
    yearGap(work, leader) <= 1 && !contradiction(work, leader) && !standElsewhere(work, leader)
  );
}

/** The first date, or one that is the same and says more. */
function publishedOf(records: FactSource[]): string | undefined {
  const dates = records.flatMap(({ facts }) => facts.published ?? []);
  return dates.reduce<string | undefined>(
    (best, date) => (best === undefined || date.startsWith(`${best}-`) ? date : best),
    undefined,
  );
}

/** The list with more names, and of equally many the one that spells them out. */
function fuller(a: string[], b: string[]): string[] {
  const names = (list: string[]) => list.filter((name) => !isOthers(name));
  const more = names(b).length - names(a).length;
  if (more !== 0) return more > 0 ? b : a;
  return names(b).join('').length > names(a).join('').length ? b : a;
}

/** A preprint that has a DOI of its own is still to be found. */
function addressOfPreprint(records: FactSource[], doi: string | undefined): string | undefined {
  const preprint = records.find(({ work }) => work.stage === 'preprint')?.facts.doi;
  return preprint && preprint !== doi ? `https://doi.org/${preprint}` : undefined;
}
