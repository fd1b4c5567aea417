import { contradiction, otherPage, standElsewhere } from './contradiction.ts';
import { compareAuthors } from './first-author.ts';
import { type IdScheme, idSchemes, type Work } from './work.ts';

/**
 * Whether two records are of one work, and why. `doubtful` ones are kept apart, and told to
 * curators. `strength` orders what speaks for one work: 4 an identifier, 3 title, first author and
 * year, 2 title and one of these, 1 the title.
 */
export type Judgement =
  | { verdict: 'same'; strength: 1 | 2 | 3 | 4; why: string }
  | { verdict: 'doubtful' | 'other'; why: string };

const idNames: Record<IdScheme, string> = { doi: 'DOI', arxiv: 'arXiv id', pmid: 'PubMed id' };

/** Two versions of one paper, such as a preprint and an article, come out within so many years. */
const mostYearsToPrint = 5;

/**
 * Judges whether two records are of one work. An identifier decides. Without one the title has to
 * be the same, and first author and year too, as far as both records know them; a title that many
 * works have needs them. Nothing that both know may contradict: see `contradiction.ts`.
 */
export function sameWork(a: Work, b: Work): Judgement {
  const author = a.author && b.author && compareAuthors(a.author, b.author);
  const sameTitle = a.titleKeys.some((key) => b.titleKeys.includes(key));
  const scheme = idSchemes.find((name) => a.ids[name] && a.ids[name] === b.ids[name]);
  if (scheme) return withIdentifier(a, b, scheme, author === 'other');
  if (!sameTitle) return { verdict: 'other', why: 'another title' };
  if (author === 'other') return { verdict: 'other', why: 'another first author' };
  const telling = a.telling || b.telling;
  const against = contradiction(a, b);
  if (against) {
    const isDoubtful = telling && author === 'same' && against.isWeak && yearGap(a, b) <= 1;
    return doubtfulIf(isDoubtful, `the same title and first author, but ${against.what}`);
  }
  if (!telling && standElsewhere(a, b)) return { verdict: 'other', why: 'another container' };
  if (author === 'near') return doubtfulIf(telling, 'the same title, but another first author');
  return author === undefined ? withoutAuthor(a, b, telling) : withAuthor(a, b, telling);
}

/** An identifier is the same: it decides, but where all else says that one of them is mistaken. */
function withIdentifier(a: Work, b: Work, scheme: IdScheme, isOtherAuthor: boolean): Judgement {
  const why = `the same ${idNames[scheme]}`;
  const same: Judgement = { verdict: 'same', strength: 4, why };
  if (alike(a.titleKeys, b.titleKeys)) return same;
  if (isOtherAuthor) return doubtfulIf(true, `${why}, but another title and first author`);
  // Chapters are sometimes listed with the DOI of their book.
  return otherPage(a, b) ? doubtfulIf(true, `${why}, but another title and page`) : same;
}

/** Title and first author are the same, nothing else contradicts: the years remain. */
function withAuthor(a: Work, b: Work, telling: boolean): Judgement {
  if (!a.years || !b.years) {
    return { verdict: 'same', strength: 2, why: 'the same title and first author' };
  }
  const gap = yearGap(a, b);
  if (gap === 0)
    return { verdict: 'same', strength: 3, why: 'the same title, first author and year' };
  const why = 'the same title and first author';
  if (areStages(a, b) && gap <= (telling ? mostYearsToPrint : 1)) {
    // Of a paper and its longer version, the preprint is that of the one that is nearer.
    const strength = gap === 1 ? 3 : 2;
    return { verdict: 'same', strength, why: `preprint and published version: ${why}` };
  }
  if (telling && gap === 1) return { verdict: 'same', strength: 2, why: `${why}, a year apart` };
  return doubtfulIf(telling, `${why}, but ${gap} years apart`);
}

/** The title is the same, nothing contradicts, and at least one names no author. */
function withoutAuthor(a: Work, b: Work, telling: boolean): Judgement {
  const title = 'the same title';
  const gap = a.years && b.years && yearGap(a, b);
  if (gap && gap > 1 && !areStages(a, b)) {
    return { verdict: 'other', why: `${title}, but ${gap} years apart` };
  }
  const same = (strength: 1 | 2, and: string): Judgement => {
    return { verdict: 'same', strength, why: `${title}${and}` };
  };
  if (a.url !== '' && a.url === b.url) return same(2, ' and address');
  const abstracts = a.abstract !== '' && b.abstract !== '';
  if (abstracts && alike([a.abstract], [b.abstract])) return same(2, ' and abstract');
  if (telling && gap === 0) return same(2, ' and year');
  if (telling && !gap) return same(1, '; one of them gives no author');
  // Of equal records nobody could say which is which.
  const isEqual = !a.author && !b.author && a.years?.join() === b.years?.join();
  if (isEqual && !abstracts) return same(1, '; nothing tells them apart');
  return { verdict: 'doubtful', why: `${title}, but one of them gives no author` };
}

function doubtfulIf(condition: boolean, why: string): Judgement {
  return { verdict: condition ? 'doubtful' : 'other', why };
}

/** A preprint and what a publisher made of it. */
export function areStages(a: Work, b: Work): boolean {
  return a.stage !== undefined && b.stage !== undefined && a.stage !== b.stage;
}

/** Years between two records; 0 where one of them does not say. */
export function yearGap(a: Work, b: Work): number {
  if (!a.years || !b.years) return 0;
  return Math.max(0, a.years[0] - b.years[1], b.years[0] - a.years[1]);
}

/** Whether two texts have most of their letter pairs in common (Dice's coefficient), or one begins the other. */
function alike(texts: string[], others: string[]): boolean {
  return texts.some((text) => others.some((other) => isAlike(text, other)));
}

function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 8 && long.startsWith(short)) return true;
  const [pairs, others] = [letterPairs(a), letterPairs(b)];
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return 2 * shared >= 0.6 * (pairs.size + others.size);
}

function letterPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

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
