import { fold } from '../../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import type { PaperRecord } from './papers.ts';
import { type TitleLikeness, titleLikeness } from './title-likeness.ts';

/** What it is worth that a paper has the words of the query in their order. */
const worth = { wholeTitle: 5, author: 3, inTitle: 1.5, inText: 1.15 };

/** Titles of other papers have up to this much of a query, by chance or for their subject. */
const leastLikeness = 0.5;

/**
 * A factor for the score of a paper whose text is at hand: larger than 1 where the query, of two
 * words or more, is its title or much like it, the name of an author, a part of its title or a part
 * of its text.
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
  const likeness = likenessFactor(titleLikeness(query, title));
  if (heading.includes(asked)) return Math.max(worth.inTitle, likeness);
  const isInText = wordRow(`${summary} ${abstract}`).includes(asked);
  return Math.max(isInText ? worth.inText : 1, likeness);
}

/** Grows from 1, where half of the query stands in the title, to that of the whole title. */
function likenessFactor({ ofQuery, ofTitle }: TitleLikeness): number {
  const nearness = Math.max(0, (ofQuery - leastLikeness) / (1 - leastLikeness));
  return 1 + (worth.wholeTitle - 1) * nearness * Math.sqrt(ofTitle);
}

/** The words of a text in their order, folded, each between blanks. */
export function wordRow(text: string): string {
  const words = tokenize(text).flatMap(({ parts }) => parts.map(fold));
  return ` ${words.join(' ')} `;
}
