import type { WorkType } from '../../schema/work-type.ts';
import { idSchemes, type Work } from './work.ts';

/** What two records say that cannot both be true of one work. */
export interface Contradiction {
  what: string;
  /** Databases write this differently of one work, so that curators should look at the two. */
  isWeak: boolean;
}

/** Parts of a journal, of proceedings or of a book: what databases take for one another. */
const articles = new Set<WorkType>([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
  'preprint',
  'review',
  'review-book',
  'speech',
]);

/** Kinds that are called one or the other by what looks at them. */
const alikeKinds: WorkType[][] = [
  ['book', 'collection', 'periodical', 'classic'],
  ['report', 'manuscript', 'preprint'],
  ['webpage', 'post', 'post-weblog', 'article-newspaper', 'article-magazine'],
  ['figure', 'graphic'],
];

/**
 * What speaks against two records of one title and author being one work: other identifiers,
 * another kind, volume, issue, edition or first page. What one of them does not say cannot
 * contradict. A preprint and its published version may differ in all but the arXiv id.
 */
export function contradiction(a: Work, b: Work): Contradiction | undefined {
  const isVersion = a.stage !== undefined && b.stage !== undefined && a.stage !== b.stage;
  for (const scheme of idSchemes) {
    if (!differ(a.ids[scheme], b.ids[scheme]) || (isVersion && scheme === 'doi')) continue;
    return { what: 'another identifier', isWeak: scheme === 'doi' };
  }
  if (isVersion) return mayBecome(a, b) ? undefined : { what: 'another kind', isWeak: false };
  for (const name of ['volume', 'edition', 'issue', 'page'] as const) {
    if (differ(a[name], b[name])) return { what: `another ${name}`, isWeak: false };
  }
  if (!differ(a.kind, b.kind) || !a.kind || !b.kind) return undefined;
  const [kind, other] = [a.kind, b.kind];
  if (alikeKinds.some((kinds) => kinds.includes(kind) && kinds.includes(other))) return undefined;
  const isPart = articles.has(kind) && articles.has(other);
  if (isPart && samePlace(a, b)) return undefined;
  return { what: 'another kind', isWeak: isPart };
}

/** Whether both say on which page they begin, and not on the same. */
export function otherPage(a: Work, b: Work): boolean {
  return differ(a.page, b.page);
}

/** Whether the kinds are such as preprints become. */
function mayBecome(a: Work, b: Work): boolean {
  const kind = a.stage === 'published' ? a.kind : b.kind;
  return kind === undefined || articles.has(kind) || kind === 'report' || kind === 'thesis';
}

/** Whether both name a container, and not the same one in two forms; equal pages tell that it is. */
export function standElsewhere(a: Work, b: Work): boolean {
  return a.container !== '' && b.container !== '' && !samePlace(a, b);
}

function samePlace(a: Work, b: Work): boolean {
  if (a.page !== '' && a.page === b.page) return true;
  if (a.container === '' || b.container === '') return false;
  return abbreviates(a.container, b.container) || abbreviates(b.container, a.container);
}

/** Whether a name stands in another one, or has its letters in their order, as `jexppsychol` does. */
function abbreviates(short: string, long: string): boolean {
  if (long.includes(short)) return true;
  if (short.length < 3 || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return Boolean(a) && Boolean(b) && a !== b;
}
