import { contradiction } from './contradiction.ts';
import { compareAuthors } from './first-author.ts';
import { areStages, sameWork, yearGap } from './same-work.ts';
import { idSchemes, type Work } from './work.ts';

/**
 * Whether two records cannot be of one work, though something else made them one: those that share
 * title or identifier by their own judgement, others by what contradicts. A title alone does not:
 * it can be that of a translation or of an earlier version, or one that somebody corrected.
 */
export function areApart(a: Work, b: Work): boolean {
  return sharesKey(a, b) ? sameWork(a, b).verdict !== 'same' : contradict(a, b);
}

/** Whether first author, years or other facts of two records contradict, whatever their titles. */
export function contradict(a: Work, b: Work): boolean {
  if (a.author && b.author && compareAuthors(a.author, b.author) === 'other') return true;
  return contradiction(a, b) !== undefined || (yearGap(a, b) > 1 && !areStages(a, b));
}

function sharesKey(a: Work, b: Work): boolean {
  return (
    a.titleKeys.some((key) => b.titleKeys.includes(key)) ||
    idSchemes.some((scheme) => a.ids[scheme] && a.ids[scheme] === b.ids[scheme])
  );
}
