import { isOthers, readName } from '../../schema/person-name.ts';
import { asciiWords } from '../../text/ascii.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';

/** The name under which a work is filed, in a form in which two can be compared. */
export interface FirstAuthor {
  /** Words of the family name or of a group's name: `Müller-Lüdenscheidt` has two. */
  family: string[];
  /** Words and letters of the given names; a group and a person of one name have none. */
  given: string[];
}

/** Whether two first authors can be one person; `near` where a slip of the pen is between them. */
export type AuthorMatch = 'same' | 'near' | 'other';

/** The first author of a list of names; undefined where it names nobody. */
export function firstAuthor(names: string[] | undefined): FirstAuthor | undefined {
  const first = names?.find((name) => !isOthers(name));
  if (first === undefined) return undefined;
  const name = readName(first);
  const author =
    'literal' in name
      ? { family: comparable(name.literal), given: [] }
      : { family: comparable(name.family), given: comparable(name.given) };
  return author.family.length > 0 ? author : undefined;
}

/**
 * Compares first authors as different databases write them: with initials or given names, with or
 * without accents and umlauts, with one or both of two family names, family name first or last.
 */
export function compareAuthors(a: FirstAuthor, b: FirstAuthor): AuthorMatch {
  if (familyKey(a) === familyKey(b) || sharesEnd(a.family, b.family)) {
    return initialsAgree(a, b) ? 'same' : 'other';
  }
  const [words, others] = [allWords(a), allWords(b)];
  if (words.length > 1 && words.join(' ') === others.join(' ')) return 'same';
  const [family, other] = [a.family.join(''), b.family.join('')];
  const isSlip = family.length > 4 && nearest(family, [other]) !== undefined;
  return isSlip && initialsAgree(a, b) ? 'near' : 'other';
}

/** The family name as it stands in keys: its words in one. */
export function familyKey({ family }: FirstAuthor): string {
  return family.join('');
}

/** One family name is the other, or its beginning or end: “García Márquez” and “Márquez”. */
function sharesEnd(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const starts = short.every((word, index) => word === long[index]);
  const ends = short.every((word, index) => word === long[long.length - short.length + index]);
  return starts || ends;
}

function initialsAgree(a: FirstAuthor, b: FirstAuthor): boolean {
  if (a.given.length === 0 || b.given.length === 0) return true;
  const [first, second] = [a, b].map(({ given }) => new Set(given.map((word) => word[0])));
  const initial = (author: FirstAuthor) => author.given[0]?.[0];
  return Boolean(second?.has(initial(a)) || first?.has(initial(b)));
}

function allWords({ family, given }: FirstAuthor): string[] {
  return [...family, ...given].toSorted();
}

/** Letters that are written in two ways, `ü` and `ue`, are brought to one. */
function comparable(name: string): string[] {
  return asciiWords(fold(name)).map((word) => word.replace(/([aou])e/g, '$1'));
}
