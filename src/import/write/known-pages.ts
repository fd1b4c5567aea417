import type { ImportedPaper } from '../merge/merge-entries.ts';
import { areApart, contradict, sameWork } from '../merge/same-work.ts';
import { type IdScheme, idSchemes, type Work } from '../merge/work.ts';
import type { ExistingPage } from './existing-page.ts';
import { type Ledger, readMemory } from './ledger.ts';
import type { UnreadPage } from './unread-page.ts';

/**
 * How the page of a paper is known again, the surest way first; of several papers that lead to one
 * page the one with the surer way has it.
 *
 * - `identifier`: the page has its DOI, arXiv id or PubMed id.
 * - `name`: the ledger remembers under which file name it was imported, the page is called so, and
 *   nothing that it says contradicts.
 * - `work`: title, first author and year are the same, see `sameWork`.
 * - `text`: the page was made of the very text that an import would write now.
 * - `corrected`: as `name`, of this very record, but somebody has changed the facts since.
 * - `alias`: the page took over the name that the ledger remembers: it was renamed, or it replaces
 *   the paper's own page.
 */
export const ways = ['identifier', 'name', 'work', 'text', 'corrected', 'alias'] as const;
export type Way = (typeof ways)[number];

/** What a page is looked for by. */
export type Sought = Pick<ImportedPaper, 'work' | 'ids' | 'records'> & {
  /** Digest of the text that an import would write, where that is more than a title. */
  imported: string | undefined;
};

/** A page that was found for a paper. */
export interface KnownPage {
  page: Page;
  by: Way;
  /** How much speaks for it, see `Judgement`. */
  strength: number;
  /** What makes it the paper's page. */
  why: string;
}

export type Page = ExistingPage | UnreadPage;

/** The pages of a collection, to be found by what is known of a paper. */
export interface KnownPages {
  /** File names in use, former ones too. */
  slugs: Set<string>;
  /** The pages to which a paper leads in each way, and the file name under which it was imported. */
  find(paper: Sought): { known: KnownPage[]; former?: string | undefined };
}

/** Makes pages findable in all {@link ways}; of pages that are equally near the first is taken. */
export function indexPages(pages: Page[], ledger: Ledger): KnownPages {
  const byId = listsOf(pages, ({ work }) => Object.values(work.ids));
  const byName = listsOf(pages, ({ slug }) => [slug]);
  const byTitle = listsOf(pages, ({ work }) => work.titleKeys);
  const byText = listsOf(pages, ({ imported }) => (imported === undefined ? [] : [imported]));
  const byAlias = listsOf(pages, ({ aliases }) => aliases);
  const memory = readMemory(ledger);

  const find = (paper: Sought) => {
    const { work, ids, records, imported } = paper;
    const name = memory.nameOf(paper);
    const names = name === undefined ? [] : [name];
    const texts = imported === undefined ? [] : [imported];
    const first = (by: Way, why: string, found: Page[], accept: (page: Page) => boolean) => {
      const page = found.find(accept);
      return page ? [{ page, by, strength: 4, why }] : [];
    };
    const isOwn = (page: Page) =>
      ids.some((id) => memory.idsOf(page.slug).has(id)) || !areApart(work, page.work);
    const wasOwn = ({ slug, work: other }: Page) =>
      records.some((key) => memory.ofRecord(key) === slug) && !haveOtherIds(ids, other);
    const known = [
      first('identifier', 'the same identifier', listed(byId, ids), (page) => isSame(page, paper)),
      first('name', 'imported before', listed(byName, names), isOwn),
      nearestOf(listed(byTitle, work.titleKeys), work),
      first('text', 'the same text', listed(byText, texts), (page) => !contradict(work, page.work)),
      first('corrected', 'imported before', listed(byName, names), wasOwn),
      first('alias', 'its former name', listed(byAlias, names), () => true),
    ];
    return { known: known.flat(), former: name };
  };
  return { slugs: new Set([...byName.keys(), ...byAlias.keys()]), find };
}

/** An identifier decides, unless all else speaks against it. */
function isSame(page: Page, { work, ids }: Sought): boolean {
  if ('isUnread' in page) return true;
  const scheme = idSchemes.find((name) => ids.includes(page.work.ids[name] ?? ''));
  const own = scheme && { [scheme]: page.work.ids[scheme] };
  return sameWork({ ...work, ids: { ...work.ids, ...own } }, page.work).verdict === 'same';
}

/** A page of the remembered name can be another paper's by now. */
function haveOtherIds(ids: string[], { ids: others }: Work): boolean {
  return idSchemes.some((scheme) => {
    const own = ids.filter((id) => schemeOf(id) === scheme);
    const other = others[scheme];
    return other !== undefined && own.length > 0 && !own.includes(other);
  });
}

function schemeOf(id: string): IdScheme | undefined {
  return idSchemes.find((scheme) => id.startsWith(`${scheme}:`));
}

/**
 * The page that is most surely of a work; none where several are equally near that are not one
 * work. Of a page that cannot be read too little is known to be sure: what may be it is taken for it.
 */
function nearestOf(pages: Page[], work: Work): KnownPage[] {
  const near = pages.flatMap((page): KnownPage[] => {
    const judgement = sameWork(work, page.work);
    const { verdict, why } = judgement;
    if (verdict === 'same') return [{ page, by: 'work', strength: judgement.strength, why }];
    const mayBe = 'isUnread' in page && verdict === 'doubtful';
    return mayBe ? [{ page, by: 'work', strength: 1, why }] : [];
  });
  const most = Math.max(...near.map(({ strength }) => strength));
  const [first, ...others] = near.filter(({ strength }) => strength === most);
  const isTorn = others.some(({ page }) => first && areApart(page.work, first.page.work));
  return first && !isTorn ? [first] : [];
}

function listsOf(pages: Page[], keysOf: (page: Page) => string[]): Map<string, Page[]> {
  const lists = new Map<string, Page[]>();
  for (const page of pages) {
    for (const key of keysOf(page)) {
      const list = lists.get(key);
      if (list) list.push(page);
      else lists.set(key, [page]);
    }
  }
  return lists;
}

/** Pages under any of some keys, in order of the keys. */
function listed(lists: Map<string, Page[]>, keys: string[]): Page[] {
  return [...new Set(keys.flatMap((key) => lists.get(key) ?? []))];
}
