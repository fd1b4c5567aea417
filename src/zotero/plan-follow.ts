import type { ExistingPage } from '../import/write/existing-page.ts';
import type { Ledger } from '../import/write/ledger.ts';
import { revisedPage } from '../import/write/page-text.ts';
import { readBackProblem } from '../import/write/read-back.ts';
import type { UnreadPage } from '../import/write/unread-page.ts';
import { type StoredLibrary, zoteroItemId } from '../schema/zotero-library.ts';
import { pagesLeadingTo, whatIsOwn } from './gone-page.ts';
import type { BothChanged } from './library-report.ts';
import type { PageWish } from './library-wishes.ts';
import { planChange } from './plan-change.ts';

/** A library's wishes before and now, and the pages that are there. */
export interface FollowContext {
  pages: ExistingPage[];
  /** Pages that cannot be read. */
  unread: UnreadPage[];
  /** Texts of topics' pages, by their paths. */
  topicTexts: ReadonlyMap<string, string>;
  ledger: Ledger;
  /** File names of papers whose pages are new: they take over all that the library says. */
  created: ReadonlySet<string>;
  before: { library: StoredLibrary; wishes: ReadonlyMap<string, PageWish> } | undefined;
  now: { library: StoredLibrary; wishes: ReadonlyMap<string, PageWish> };
  /** File name of the listing in which the library is kept. */
  listing: string;
}

/** What following a library changes; paths are below the content folder. */
export interface FollowPlan {
  writes: { path: string; text: string }[];
  moved: Map<string, string>;
  removals: string[];
  /** File names of papers that are taken away. */
  removedSlugs: string[];
  followed: { path: string; fields: string[] }[];
  both: BothChanged[];
  kept: { path: string; why: string }[];
}

/** Plans what pages take over from their library, and which of them go with their items. */
export function planFollow(context: FollowContext): FollowPlan {
  const plan: FollowPlan = {
    writes: [],
    moved: new Map(),
    removals: [],
    removedSlugs: [],
    followed: [],
    both: [],
    kept: [],
  };
  const { pages, created, before, now, topicTexts } = context;
  const texts = new Map(pages.map(({ path, source }) => [`papers/${path}`, source]));
  for (const page of pages) {
    const wish = now.wishes.get(page.slug);
    if (!wish) continue;
    const was = created.has(page.slug) ? undefined : before?.wishes.get(page.slug);
    const change = planChange(page, was, wish);
    plan.both.push(...change.both);
    if (change.fields.length === 0) continue;
    const path = `papers/${page.path}`;
    const { facts, without, notes, folder, fields } = change;
    const text = revisedPage(page, facts, undefined, without, notes);
    const problem = readBackProblem(page.path, text, page.source);
    if (problem) {
      const why = `it could not be read with what the library says: ${problem.what}`;
      plan.kept.push({ path: page.path, why });
      continue;
    }
    if (!created.has(page.slug)) plan.followed.push({ path: page.path, fields });
    texts.set(path, text);
    if (text !== page.source) plan.writes.push({ path, text });
    if (folder !== undefined) plan.moved.set(path, `papers/${folder}/${page.slug}.md`);
  }
  planGone(plan, context, new Map([...topicTexts, ...texts]));
  return plan;
}

/** Pages of items that are gone go with them where nobody wrote on them and nothing leads to them. */
function planGone(
  plan: FollowPlan,
  { pages, unread, before, now, ledger, listing }: FollowContext,
  texts: Map<string, string>,
): void {
  if (!before) return;
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  const idsOf = ({ zotero, items }: StoredLibrary) =>
    items.map(({ key }) => zoteroItemId(zotero, key));
  const there = new Set(idsOf(now.library));
  const standing = new Set([...there].flatMap((id) => ledger[id] ?? []));
  const gone = idsOf(before.library).filter((id) => !there.has(id));
  for (const slug of new Set(gone.flatMap((id) => ledger[id] ?? []))) {
    const broken = unread.find((page) => page.slug === slug);
    if (broken)
      plan.kept.push({ path: broken.path, why: 'its item is gone, but it cannot be read' });
    const page = bySlug.get(slug);
    const wish = before.wishes.get(slug);
    if (!page || !wish || standing.has(slug)) continue;
    const path = `papers/${page.path}`;
    const others = new Map([...texts].filter(([other]) => other !== path));
    const [leading] = pagesLeadingTo(slug, others);
    const why = whatIsOwn(page, wish, listing) ?? (leading && `${leading} leads to it`);
    if (why !== undefined) {
      plan.kept.push({ path: page.path, why: `its item is gone, but ${why}` });
      continue;
    }
    texts.delete(path);
    plan.removals.push(path);
    plan.removedSlugs.push(slug);
  }
}
