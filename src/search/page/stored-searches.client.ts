/** A search that a reader kept. */
export interface StoredSearch {
  /** What is asked, as the part of the address behind its path. */
  address: string;
  /** What is asked, in words. */
  label: string;
}

/** Sites under different paths of one host share their storage; each has its own searches. */
const storageKey = `searches:${import.meta.env.BASE_URL}`;

/** The searches that this browser keeps, the newest first; none where nothing can be kept. */
export function readSearches(): StoredSearch[] {
  try {
    return parseSearches(localStorage.getItem(storageKey) ?? '[]');
  } catch {
    return [];
  }
}

/** Keeps searches in this browser. @returns false where it keeps nothing. */
export function writeSearches(searches: StoredSearch[]): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify(searches));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab, or a page that the browser kept meanwhile, changed them. */
export function onSearchesChange(callback: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === storageKey) callback();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) callback();
  });
}

/** Reads stored searches; what is none is left out, and so is what stands twice. */
export function parseSearches(stored: string): StoredSearch[] {
  const value: unknown = JSON.parse(stored);
  if (!Array.isArray(value)) return [];
  const searches = new Map<string, StoredSearch>();
  for (const item of value as unknown[]) {
    if (typeof item !== 'object' || item === null) continue;
    if (!('address' in item && 'label' in item)) continue;
    const { address, label } = item;
    if (typeof address !== 'string' || typeof label !== 'string') continue;
    // Nothing but a question to this page is ever followed.
    if (address.startsWith('?') && !searches.has(address))
      searches.set(address, { address, label });
  }
  return [...searches.values()];
}
