import type { ExistingPage } from '../import/write/existing-page.ts';
import { originalSource } from '../import/write/plan-existing.ts';
import { splitPage } from '../schema/page.ts';
import { factNames } from '../schema/paper.ts';
import type { PageWish } from './library-wishes.ts';

/** Keys that an import writes; every other is somebody's. */
const importedKeys = new Set<string>([
  ...factNames,
  'title',
  'topics',
  'related',
  'sources',
  'added',
  'imported',
]);

/**
 * What on a page is not the library's: somebody wrote it, or another listing has the paper too.
 * @param before what the library wished for the page.
 * @param listing the file in which the library is kept.
 * @returns undefined where the page is as the import made it.
 */
export function whatIsOwn(
  page: ExistingPage,
  before: PageWish,
  listing: string,
): string | undefined {
  const { data } = page;
  if (page.edited) return 'somebody edited its text';
  const others = (data.sources ?? []).filter((source) => source !== listing);
  const listings = others.filter((source) => source !== originalSource);
  if (listings.length > 0) return `${listings.join(', ')} has it too`;
  const own = Object.keys(data).find((key) => !importedKeys.has(key));
  if (own !== undefined) return `somebody wrote its ${own}`;
  if (page.notes !== '' && page.notes !== before.notes) return 'somebody wrote notes';
  const changed = factNames.find((name) => isOthers(page, before, name, others.length > 0));
  if (changed !== undefined) return `somebody changed its ${changed}`;
  const isComment = /^\s*#|\s#\s/m.test(splitPage(page.source)?.frontMatter ?? '');
  return isComment ? 'somebody wrote a comment' : undefined;
}

/** Whether a fact is not the library's. What arXiv added is nobody's, and keys are made here. */
function isOthers(
  { data }: ExistingPage,
  { facts }: PageWish,
  name: (typeof factNames)[number],
  isEnriched: boolean,
): boolean {
  const own = data[name];
  if (own === undefined || name === 'citation-key') return false;
  if (facts[name] === undefined) return !isEnriched;
  return JSON.stringify(own) !== JSON.stringify(facts[name]);
}

/**
 * Pages that lead to a paper: by a link in their text or by name in their front matter.
 * @param sources the texts of pages, by their paths.
 */
export function pagesLeadingTo(slug: string, sources: ReadonlyMap<string, string>): string[] {
  const link = new RegExp(`(?:^|[/(<\\s])${slug}\\.md(?=[\\s)>#?]|$)`, 'm');
  const name = new RegExp(`^\\s*(?:-\\s+\\{?\\s*)?paper:\\s*['"]?${slug}['"]?\\s*(?:[,}]|$)`, 'm');
  return [...sources].flatMap(([path, source]) =>
    link.test(source) || name.test(splitPage(source)?.frontMatter ?? '') ? path : [],
  );
}
