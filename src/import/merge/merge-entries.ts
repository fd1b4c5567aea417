import type { Segment } from '../../mathematics/segment.ts';
import { formatTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import type { PaperFacts } from '../../schema/paper.ts';
import { compareText } from '../../schema/problem.ts';
import { zoteroIdStart } from '../../schema/zotero-library.ts';
import type { CleanEntry } from '../clean/clean-entry.ts';
import { groupWorks } from './group-works.ts';
import { mergeFacts } from './merge-facts.ts';
import { recordKeys } from './record-key.ts';
import { sameWork } from './same-work.ts';
import { describeWork, type Work } from './work.ts';

/** One paper with everything that the listings say about it. */
export interface ImportedPaper {
  title: Segment[];
  abstract: Segment[];
  facts: PaperFacts;
  /** What is known of it, to be compared with pages. */
  work: Work;
  /** Identifiers in all of its records, as `scheme:id`. */
  ids: string[];
  /** What tells its records from others, ids of libraries first; never empty. */
  records: string[];
  /** Listings in which it stands, in order of their names, each once. */
  sources: string[];
  /** Where its records stand: first the one whose text is taken, then those that were merged. */
  origins: RecordOrigin[];
}

/** Where a record stands. */
export interface RecordOrigin {
  file: string;
  line: number;
  /** Why it is one work with the first. */
  why: string;
}

/**
 * Makes one paper of all entries that are of one work, see `sameWork`. The order of the entries
 * does not matter: where their texts differ the longest abstract is taken, then the first in order
 * of code units; facts are those of `mergeFacts`.
 * @returns papers in order of their titles' keys.
 */
export function mergeEntries(entries: CleanEntry[]): ImportedPaper[] {
  const entryOf = new Map(entries.map((entry) => [workOf(entry), entry]));
  return groupWorks([...entryOf.keys()])
    .map((group) =>
      mergeGroup(
        group.flatMap((work) => {
          const entry = entryOf.get(work);
          return entry ? [withRank(entry, work)] : [];
        }),
      ),
    )
    .sort((a, b) => compareText(orderOf(a), orderOf(b)));
}

/** An entry as what is compared with other works. */
function workOf({ title, abstract, facts, titleKeys }: CleanEntry): Work {
  return describeWork({
    title: segmentsToText(title),
    titleKeys,
    facts,
    abstract: segmentsToText(abstract),
  });
}

function mergeGroup(group: RankedEntry[]): ImportedPaper {
  const ranked = group.sort(byRank);
  const [best] = ranked;
  if (!best) throw new Error('a group of entries is never empty');
  const { title, abstract } = best.entry;
  const facts = mergeFacts(ranked.map(({ entry, work }) => ({ facts: entry.facts, work })));
  const titleKeys = [...new Set(ranked.flatMap(({ work }) => work.titleKeys))];
  return {
    title,
    abstract,
    facts,
    work: workOf({ ...best.entry, facts, titleKeys }),
    ids: unique(ranked.flatMap(({ work }) => Object.values(work.ids))),
    records: [
      ...unique(ranked.flatMap(({ entry }) => entry.id ?? [])),
      ...unique(ranked.flatMap(({ work }) => recordKeys(work))),
    ],
    sources: unique(ranked.map(({ entry }) => entry.source)),
    origins: ranked.map(({ entry, work }) => ({
      file: entry.source,
      line: entry.line,
      why: work === best.work ? '' : whySame(work, ranked),
    })),
  };
}

/** Why a record is one of a group: by what the first of it tells, or another one. */
function whySame(work: Work, group: RankedEntry[]): string {
  for (const { work: other } of group) {
    const judgement = other === work ? undefined : sameWork(other, work);
    if (judgement?.verdict === 'same') return judgement.why;
  }
  return 'nothing tells them apart';
}

interface RankedEntry {
  entry: CleanEntry;
  work: Work;
  abstract: string;
  title: string;
  place: string;
}

function withRank(entry: CleanEntry, work: Work): RankedEntry {
  const { abstract, title, source, line } = entry;
  const place = `${source}:${String(line).padStart(9, '0')}`;
  return { entry, work, abstract: formatTitle(abstract), title: formatTitle(title), place };
}

function byRank(a: RankedEntry, b: RankedEntry): number {
  return (
    b.abstract.length - a.abstract.length ||
    compareText(a.abstract, b.abstract) ||
    compareText(a.title, b.title) ||
    compareText(a.place, b.place)
  );
}

/** The title's key, then what tells papers of one title apart. */
function orderOf({ records, origins }: ImportedPaper): string {
  const [first] = origins;
  return `${records.find((key) => !key.startsWith(zoteroIdStart))}\n${first?.file}:${String(first?.line).padStart(9, '0')}`;
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}

/** Two records of one work. Places are `file:line` of a listing, or a page's path. */
export interface Merge {
  kept: string;
  dropped: string;
  /** What makes them one work. */
  why: string;
}

/** Each record of a paper beyond the first. */
export function mergesOf({ origins }: ImportedPaper): Merge[] {
  const [first, ...others] = origins.map(({ file, line, why }) => ({ at: `${file}:${line}`, why }));
  return first ? others.map(({ at, why }) => ({ kept: first.at, dropped: at, why })) : [];
}
