import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readTopics } from '../import/place/topics-fs.ts';
import { parseZoteroLibrary } from '../import/read/zotero/zotero-library.ts';
import { writeChanges } from '../import/write/content-changes-fs.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { readLedger, readPages } from '../import/write/read-content-fs.ts';
import { ledgerFile } from '../import/write/write-content-fs.ts';
import { en } from '../interface/en.ts';
import { speakerOf } from '../interface/speaker.ts';
import { textsOf } from '../interface/tables.ts';
import { readSources } from '../schema/pages-fs.ts';
import { publishedFile, readAddresses, writeAddresses } from '../schema/public-addresses.ts';
import type { StoredLibrary } from '../schema/zotero-library.ts';
import { followLinks } from '../topics/follow-links-fs.ts';
import type { LibraryState } from './ask-libraries-fs.ts';
import {
  type CollectionTopic,
  notePaths,
  reportCollections,
  topicsOfCollections,
} from './collection-topics.ts';
import { writeLibraryFile } from './library-file-fs.ts';
import type { LibraryReport } from './library-report.ts';
import { libraryText } from './library-text.ts';
import { wishesOf } from './library-wishes.ts';
import { type FollowPlan, planFollow } from './plan-follow.ts';
import type { SiteZotero } from './site-zotero-fs.ts';

export interface FollowOptions {
  dryRun: boolean;
  /** File names of papers that this import made pages of. */
  created: ReadonlySet<string>;
  /** Whether the library was asked just now; else its file is only read. */
  isAsked: boolean;
}

/**
 * Brings pages in step with their library, after its items were imported: facts, keywords, notes,
 * related papers and topics that it changed and nobody touched, and pages of items that are gone.
 * Then the library's file is written, so that whatever breaks off is done again.
 * @throws LockedError, UnfinishedError as an import does.
 */
export async function followLibrary(
  content: string,
  state: LibraryState,
  { settings, language }: SiteZotero,
  { dryRun, created, isAsked }: FollowOptions,
): Promise<LibraryReport> {
  const { file, before, now, leftOut } = state;
  const run = async () => {
    const [{ pages, unread }, ledger, { topics }] = await Promise.all([
      readPages(content),
      readLedger(content),
      readTopics(content),
    ]);
    const known = new Set(topics.map(({ slug }) => slug));
    const whyRelated = speakerOf(language, textsOf(language) ?? en).say('paper.relatedInLibrary');
    const listing = basename(file);
    const read = (library: StoredLibrary, collections: Map<string, CollectionTopic>) => {
      const { entries } = parseZoteroLibrary(libraryText(library), listing);
      return { library, wishes: wishesOf(library, { entries, ledger, collections, whyRelated }) };
    };
    const collections = topicsOfCollections(now, settings.collections, known);
    const wished = read(now, collections);
    const plan = planFollow({
      pages,
      unread,
      topicTexts: await readTopicTexts(content),
      ledger,
      created,
      before:
        before === now
          ? wished
          : before && read(before, topicsOfCollections(before, settings.collections, known)),
      now: wished,
      listing,
    });
    if (!dryRun) {
      await carryOut(content, plan, ledger);
      if (isAsked) await writeLibraryFile(file, notePaths(now, collections));
    }
    return {
      library: now.zotero,
      version: now.version,
      items: countItems(before, now),
      leftOut,
      followed: plan.followed,
      both: plan.both,
      removed: plan.removals.map((path) => path.replace(/^papers\//, '')),
      kept: plan.kept,
      ...reportCollections(now, collections, settings, known),
    };
  };
  return dryRun ? run() : withLock(content, run);
}

async function carryOut(
  content: string,
  { writes, moved, removals, removedSlugs }: FollowPlan,
  ledger: Record<string, string>,
): Promise<void> {
  const records =
    removedSlugs.length === 0 ? [] : await recordsWithout(content, removedSlugs, ledger);
  await writeChanges(content, { writes: [...writes, ...records], moves: [], removals });
  if (moved.size > 0) {
    await writeChanges(content, { ...(await followLinks(content, moved)), removals: [] });
  }
}

/**
 * The ledger without papers that are taken away, which come back where their items do, and the list
 * of addresses, in which theirs are withdrawn.
 */
async function recordsWithout(content: string, slugs: string[], ledger: Record<string, string>) {
  const gone = new Set(slugs);
  const kept = Object.entries(ledger).filter(([, slug]) => !gone.has(slug));
  const texts = [
    { path: ledgerFile, text: `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n` },
  ];
  const file = join(content, publishedFile);
  if (existsSync(file)) {
    const addresses = readAddresses(await readFile(file, 'utf8'));
    const isGone = (address: string) => gone.has(address.replace(/^papers\//, ''));
    if (addresses.some(({ address }) => isGone(address))) {
      const text = writeAddresses(
        addresses.map((line) =>
          line.address.startsWith('papers/') && isGone(line.address)
            ? { ...line, withdrawn: true }
            : line,
        ),
      );
      texts.push({ path: publishedFile, text });
    }
  }
  return texts;
}

async function readTopicTexts(content: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const { path, source } of readSources(join(content, 'topics'))) {
    if (source !== undefined) texts.set(`topics/${path}`, source);
  }
  return texts;
}

function countItems(before: StoredLibrary | undefined, now: StoredLibrary) {
  const textOf = ({ items }: StoredLibrary) =>
    new Map(
      items.map((item) => [
        item.key,
        libraryText({ ...now, collections: [], 'child-notes': [], items: [item] }),
      ]),
    );
  const [was, is] = [before ? textOf(before) : new Map<string, string>(), textOf(now)];
  const common = [...is].filter(([key]) => was.has(key));
  return {
    all: is.size,
    added: is.size - common.length,
    changed: common.filter(([key, text]) => was.get(key) !== text).length,
    gone: was.size - common.length,
  };
}
