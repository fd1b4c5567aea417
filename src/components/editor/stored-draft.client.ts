import { draftSchema, type StoredDraft } from '../../editor/draft.ts';

/** Sites under different paths of one host share their storage; each has its own changes. */
const storageKey = (slug: string) => `edit:${import.meta.env.BASE_URL}:${slug}`;

/** Changes of a page that this browser keeps; undefined where there are none. */
export function readDraft(slug: string): StoredDraft | undefined {
  try {
    const stored = localStorage.getItem(storageKey(slug));
    return stored === null ? undefined : draftSchema.safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}

/**
 * Keeps changes of a page, or forgets them where there are none any more.
 * @returns false where the browser keeps nothing.
 */
export function keepDraft(slug: string, draft: StoredDraft | undefined): boolean {
  try {
    if (draft) localStorage.setItem(storageKey(slug), JSON.stringify(draft));
    else localStorage.removeItem(storageKey(slug));
    return true;
  } catch {
    return false;
  }
}
