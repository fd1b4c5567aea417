import type { CleanEntry } from '../../src/import/clean/clean-entry.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';
import { isOthers, readName } from '../../src/schema/person-name.ts';
import { publishedYear } from '../../src/schema/published.ts';
import type { ZoteroItem } from './zotero-cases.ts';

/** The fields that are compared. */
export const comparedFields = ['title', 'authors', 'year', 'doi', 'container'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** What a work has in a field, in several forms where each would be right. */
export type Fields = Record<ComparedField, string[]>;

/** Creators that Zotero calls by what they do in their kind of work. */
const authorTypes = new Set(
  'artist author cartographer composer director inventor podcaster programmer'.split(' '),
);
const titles = ['title', 'caseName', 'nameOfAct', 'subject'];
const dates = ['date', 'issueDate', 'dateDecided', 'dateEnacted'];
const containers = `publicationTitle bookTitle proceedingsTitle encyclopediaTitle dictionaryTitle
  websiteTitle blogTitle programTitle forumTitle conferenceName`.split(/\s+/);

/** The compared fields of an item of Zotero; empty where it has none. */
export function fieldsOfItem(item: ZoteroItem): Fields {
  const first = (names: string[]) => {
    const value = names.map((name) => item[name]).find((found) => typeof found === 'string');
    return typeof value === 'string' ? [value] : [];
  };
  const authors = item.creators.filter(({ creatorType }) => authorTypes.has(creatorType));
  const year = /\b[12]\d{3}\b/.exec(first(dates)[0] ?? '')?.[0];
  const doi = item.DOI ?? /^DOI: (\S+)$/m.exec(item.extra ?? '')?.[1];
  return {
    title: first(titles),
    authors: listed(
      authors.map(({ lastName, firstName, name }) => [lastName ?? name ?? '', firstName ?? '']),
    ),
    year: year === undefined ? [] : [year],
    doi: doi === undefined ? [] : [doi],
    container: first(containers),
  };
}

/** The compared fields of an entry that was read. */
export function fieldsOfEntry({ title, facts }: CleanEntry): Fields {
  const names = (facts.authors ?? []).filter((name) => !isOthers(name)).map(familyAndGiven);
  const plainTitle = segmentsToText(title);
  const isPeriodical = facts.type === 'periodical';
  return {
    title: [plainTitle],
    authors: listed(names),
    year: facts.published === undefined ? [] : [publishedYear(facts.published)],
    doi: facts.doi === undefined ? [] : [facts.doi],
    // Zotero has no item for a whole periodical, whose title it takes for that of a container.
    container: [facts['container-title'], facts['event-title'], isPeriodical && plainTitle].filter(
      (container) => typeof container === 'string',
    ),
  };
}

/** A particle is counted to the family name, a suffix to the given names, as Zotero does. */
function familyAndGiven(text: string): [family: string, given: string] {
  const name = readName(text);
  if ('literal' in name) return [name.literal, ''];
  const { family, given, suffix = '' } = name;
  return [
    `${name['non-dropping-particle'] ?? ''} ${family}`,
    `${given} ${name['dropping-particle'] ?? ''} ${suffix}`,
  ];
}

function listed(names: string[][]): string[] {
  return names.length === 0 ? [] : [names.map((name) => name.map(plain).join(', ')).join('; ')];
}

/** True where one form of a field is the same in both but for case, punctuation and markup. */
export function isSame(field: ComparedField, expected: string[], found: string[]): boolean {
  const known = new Set(found.map((text) => (field === 'doi' ? text.toLowerCase() : plain(text))));
  return expected.some((text) => known.has(field === 'doi' ? text.toLowerCase() : plain(text)));
}

function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
