import { readIsbns } from '../../../identifiers/isbn.ts';
import { readIssns } from '../../../identifiers/issn.ts';
import type { RawFacts } from '../facts.ts';

/**
 * What stands under the tag for ISSN and ISBN, told apart by their shape: several of both, with or
 * without hyphens and labels; reports, patents and standards have a number of their own there.
 * @param hasNumber whether the type of the record is one of these
 * @param isBook whether a number of no known shape is meant as an ISBN
 */
export function serialNumbers(
  values: string[],
  { hasNumber, isBook }: { hasNumber: boolean; isBook: boolean },
): Pick<RawFacts, 'isbn' | 'issn' | 'number'> {
  const isbns = unique(values.flatMap(readIsbns));
  const issns = unique(values.flatMap(readIssns));
  const other = values.find((value) => readIsbns(value).length + readIssns(value).length === 0);
  const facts = { isbn: isbns.join(', '), issn: issns.join(', ') };
  if (other === undefined) return facts;
  if (hasNumber) return { ...facts, number: other };
  // What is wrong with it is said where facts are read.
  if (isBook && isbns.length === 0) return { ...facts, isbn: other };
  return !isBook && issns.length === 0 ? { ...facts, issn: other } : facts;
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
