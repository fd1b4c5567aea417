/** A paper on a reader's list. */
export interface ListedPaper {
  slug: string;
  read: boolean;
}

/** Sites under different paths of one host share their storage; each has its own list. */
const storageKey = `reading-list:${import.meta.env.BASE_URL}`;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const changed = 'reading-list-changed';

/** The list that this browser keeps, in the reader's order; empty where nothing can be kept. */
export function readList(): ListedPaper[] {
  try {
    return parseList(localStorage.getItem(storageKey) ?? '[]');
  } catch {
    return [];
  }
}

/**
 * Keeps a list in this browser and tells this page's other parts.
 * @returns false where the browser keeps nothing.
 */
export function writeList(list: ListedPaper[]): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify(list));
    document.dispatchEvent(new Event(changed));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the list changes: on this page, in another tab, or while the browser kept the page. */
export function onListChange(callback: () => void): void {
  document.addEventListener(changed, callback);
  addEventListener('storage', (event) => {
    if (event.key === storageKey) callback();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) callback();
  });
}

/** Reads a stored list; what is not a paper's address is left out, and so is what stands twice. */
export function parseList(stored: string): ListedPaper[] {
  const value: unknown = JSON.parse(stored);
  if (!Array.isArray(value)) return [];
  const list = new Map<string, ListedPaper>();
  for (const item of value as unknown[]) {
    if (typeof item !== 'object' || item === null || !('slug' in item)) continue;
    const { slug } = item;
    if (typeof slug !== 'string' || !slugPattern.test(slug) || list.has(slug)) continue;
    list.set(slug, { slug, read: 'read' in item && item.read === true });
  }
  return [...list.values()];
}

/** The papers of a shared address, `?papers=a,b,c`; undefined where it shares none. */
export function sharedSlugs(search: string): string[] | undefined {
  const papers = new URLSearchParams(search).get('papers');
  if (papers === null) return undefined;
  return [...new Set(papers.split(',').filter((slug) => slugPattern.test(slug)))];
}
