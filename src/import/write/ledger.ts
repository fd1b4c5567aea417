import { zoteroIdStart } from '../../schema/zotero-library.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import { rememberedWork, titleOfKey } from '../merge/record-key.ts';
import { sameWork } from '../merge/same-work.ts';
import { idSchemes, type Work } from '../merge/work.ts';

/**
 * What was imported as which page: `content/imported.json`. Its keys are those of records, see
 * `record-key.ts`, identifiers (`doi:10.1000/182`) and what libraries know items by
 * (`zotero:groups/123/ABCD2345`); its values are file names of pages.
 */
export type Ledger = Record<string, string>;

/** The file name under which something was imported; keys come from titles, the name of anything. */
export function ownSlug(ledger: Ledger, key: string): string | undefined {
  return Object.hasOwn(ledger, key) ? ledger[key] : undefined;
}

/** What the ledger says of papers. */
export interface Memory {
  /**
   * The file name under which a paper was imported: by one of its records, else by an identifier,
   * else by a record of the same work.
   */
  nameOf(paper: Pick<ImportedPaper, 'work' | 'ids' | 'records'>): string | undefined;
  /** The file name under which a record was imported. */
  ofRecord(key: string): string | undefined;
  /** Identifiers of what was imported under a name. */
  idsOf(slug: string): Set<string>;
}

const isId = new RegExp(`^(?:${idSchemes.join('|')}):`);

/** Makes a ledger answer for papers. */
export function readMemory(ledger: Ledger): Memory {
  const byTitle = new Map<string, { work: Work; slug: string }[]>();
  const idsOf = new Map<string, Set<string>>();
  for (const [key, slug] of Object.entries(ledger)) {
    if (isId.test(key)) idsOf.set(slug, (idsOf.get(slug) ?? new Set()).add(key));
    else if (!key.startsWith(zoteroIdStart)) {
      const works = byTitle.get(titleOfKey(key)) ?? [];
      byTitle.set(titleOfKey(key), works);
      works.push({ work: rememberedWork(key), slug });
    }
  }
  const own = (key: string) => ownSlug(ledger, key);
  return {
    nameOf({ work, ids, records }) {
      const exact = [...records, ...ids].map(own).find((slug) => slug !== undefined);
      if (exact !== undefined) return exact;
      const works = work.titleKeys.flatMap((title) => byTitle.get(title) ?? []);
      return works.find((known) => sameWork(work, known.work).verdict === 'same')?.slug;
    },
    ofRecord: own,
    idsOf: (slug) => idsOf.get(slug) ?? new Set(),
  };
}
