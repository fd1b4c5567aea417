import { cleanEntry } from '../import/clean/clean-entry.ts';
import type { Entry } from '../import/entry.ts';
import type { ExistingPage } from '../import/write/existing-page.ts';
import type { PageFacts } from '../import/write/page-text.ts';
import { formatTitle } from '../mathematics/title.ts';
import { formatAbstract } from '../schema/abstract.ts';
import { factNames } from '../schema/paper.ts';
import { unsortedTopic } from '../schema/unsorted.ts';
import type { BothChanged } from './library-report.ts';
import type { PageWish } from './library-wishes.ts';

/** What a page takes over from its library. */
export interface PageChange {
  facts: PageFacts;
  without: (keyof PageFacts)[];
  /** All that stands from the first heading on; undefined where it stays. */
  notes: string | undefined;
  /** The folder to which it moves; undefined where it stays. */
  folder: string | undefined;
  /** Names of what is taken over. */
  fields: string[];
  both: BothChanged[];
}

/** A key that was ever cited stays; keywords of several listings stand together. */
const followed = factNames.filter((name) => name !== 'citation-key' && name !== 'source-keywords');

/** Told in a report: more of a text shows no better where it differs. */
const longestShown = 200;

/**
 * Compares a page with what its library wished before and wishes now. What the library changed and
 * nobody touched on the page is taken over; what both changed stays on the page and is told.
 * @param before undefined where it is not known: then only what the page lacks is taken over.
 */
export function planChange(
  page: ExistingPage,
  before: PageWish | undefined,
  now: PageWish,
): PageChange {
  const change: PageChange = {
    facts: {},
    without: [],
    notes: undefined,
    folder: undefined,
    fields: [],
    both: [],
  };
  const tell = (field: string, own: unknown, theirs: unknown) =>
    change.both.push({ path: page.path, field, page: shown(own), library: shown(theirs) });
  const take = (key: keyof PageFacts, value: unknown) => {
    if (isEmpty(value)) change.without.push(key);
    else Object.assign(change.facts, { [key]: value });
    change.fields.push(key);
  };
  const follow = (key: keyof PageFacts, was: unknown, is: unknown) => {
    const own = page.data[key];
    if (isSame(own, is)) return;
    if (before === undefined ? isEmpty(own) : isSame(own, was) && !isSame(was, is)) take(key, is);
    else if (before !== undefined && !isSame(was, is)) tell(key, own, is);
  };

  // What the import did not take over of them stays as somebody, or arXiv, wrote it.
  for (const name of before ? (['title', 'abstract'] as const) : []) {
    if (before?.entry[name] === now.entry[name]) continue;
    const own = name === 'title' ? page.data.title : page.abstract;
    const theirs = textOf(now.entry)[name];
    if (own !== theirs) tell(name, own, theirs);
  }
  for (const name of before ? followed : []) follow(name, before?.facts[name], now.facts[name]);
  const keywords = before && keywordsAfter(page, before, now);
  if (keywords) take('source-keywords', keywords);
  const folder = folderOf(page.path);
  const [wasIn] = before?.topics ?? [];
  const [isIn] = now.topics;
  const hasMoved = wasIn !== undefined && wasIn !== isIn && folder === wasIn;
  if (isIn !== undefined && isIn !== folder && (hasMoved || folder === unsortedTopic)) {
    change.folder = isIn;
    change.fields.push('topic');
  } else if (before && isIn !== undefined && wasIn !== isIn && folder !== isIn) {
    tell('topic', folder, isIn);
  }
  const place = change.folder ?? folder;
  const further = (wish: PageWish | undefined, own: string) =>
    wish?.topics.filter((topic) => topic !== own);
  follow('topics', further(before, folder), further(now, place));
  follow('related', before?.related, now.related);
  const isNews = before ? before.notes !== now.notes : now.notes !== '';
  if (isNews && page.notes !== now.notes) {
    if (page.notes === (before?.notes ?? '')) {
      change.notes = now.notes;
      change.fields.push('notes');
    } else if (before) tell('notes', page.notes, now.notes);
  }
  return change;
}

/** Title and abstract as a page has them. */
function textOf(entry: Entry): { title: string; abstract: string } {
  const { title, abstract } = cleanEntry(entry);
  return { title: formatTitle(title), abstract: formatAbstract(abstract) };
}

/** The page's keywords without those that the library took away, with those that it added. */
function keywordsAfter(
  { data }: ExistingPage,
  before: PageWish,
  now: PageWish,
): string[] | undefined {
  const [was, is] = [before, now].map(({ facts }) => new Set(facts['source-keywords']));
  if (!was || !is || was.symmetricDifference(is).size === 0) return undefined;
  const own = data['source-keywords'] ?? [];
  const kept = own.filter((keyword) => is.has(keyword) || !was.has(keyword));
  const next = [...new Set([...kept, ...is.difference(was)])];
  return isSame(own, next) ? undefined : next;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : unsortedTopic;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(a: unknown, b: unknown): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

function shown(value: unknown): string {
  const text = isEmpty(value)
    ? '(nothing)'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
