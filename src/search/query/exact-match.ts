import { fold } from '../../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import type { PaperRecord } from './papers.ts';

/** What it is worth that a paper has the words of the query in their order. */
const worth = { wholeTitle: 3, author: 3, inTitle: 1.5, inText: 1.15 };

/**
 * A factor for the score of a paper whose text is at hand: larger than 1 where the query, of two
 * words or more, is its title, the name of an author, a part of its title or a part of its text.
 */
export function exactMatchFactor(
  query: string,
  { title, summary, authors, abstract }: PaperRecord,
): number {
  const asked = wordRow(query);
  if (!asked.trim().includes(' ')) return 1;
  const heading = wordRow(title);
  if (heading === asked) return worth.wholeTitle;
  if (authors.some((author) => wordRow(author) === asked)) return worth.author;
  if (heading.includes(asked)) return worth.inTitle;
  return wordRow(`${summary} ${abstract}`).includes(asked) ? worth.inText : 1;
}

function wordRow(text: string): string {
  const words = tokenize(text).flatMap(({ parts }) => parts.map(fold));
  return ` ${words.join(' ')} `;
}
