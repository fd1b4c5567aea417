import { averageLinkage, cutMerges } from './average-linkage.ts';
import { kMeans } from './k-means.ts';
import { latentSpace, type Points, unitPoints } from './latent-space.ts';
import { sharedInformation } from './shared-information.ts';
import type { TermMatrix } from './term-matrix.ts';

/** The same papers are grouped in spaces of several sizes, several times in each. */
const spaces = [15, 20, 25, 30, 40, 60];
const runsPerSpace = 6;
/** Of many papers one grouping differs less from the next, and takes longer. */
const spacesOfMany = [30, 60];
const runsOfMany = 2;
/** Of more papers the pairs are too many to compare; the grouping that most agree with is taken. */
const mostPairs = 4000;
/** A group of a smaller part of the usual size is a crumb. */
const fairShare = 0.25;
/** A cut goes down to so many times the wanted groups. */
const deepest = 4;

/** Papers in groups, and how far they are in the groups where they are. */
export interface Grouping {
  /** For each paper the number of its group. */
  labels: Int32Array;
  /** Papers in latent space, for whatever else needs to know how near they are. */
  points: Points;
}

/**
 * Parts papers into groups: what most of many different groupings agree on (a cluster ensemble).
 * One grouping alone hangs on its seeds and on the size of its space.
 * @see Strehl & Ghosh (2002), Cluster ensembles, https://www.jmlr.org/papers/v3/strehl02a.html
 */
export function groupPapers(matrix: TermMatrix, groups: number): Grouping {
  const isLarge = matrix.columns.length > mostPairs;
  const points = latentSpace(matrix, Math.max(...spaces));
  const runs = (isLarge ? spacesOfMany : spaces).flatMap((space) => {
    const unit = unitPoints(points, space);
    return Array.from({ length: isLarge ? runsOfMany : runsPerSpace }, (_, run) =>
      kMeans(unit, groups, space * 100 + run),
    );
  });
  const labels = isLarge ? mostAgreedWith(runs) : agreedGroups(runs, points.count, groups);
  return { labels, points };
}

/**
 * Groups by average linkage of what the runs agree on. Where a cut leaves crumbs, it is made deeper
 * until there are so many groups of a fair size; the papers of crumbs join the group that most runs
 * put them in.
 */
function agreedGroups(runs: Int32Array[], count: number, groups: number): Int32Array {
  const shares = agreement(runs, count);
  const merges = averageLinkage(shares.slice(), count);
  const least = Math.max(2, fairShare * (count / groups));
  let labels = cutMerges(merges, count, groups);
  let fair = fairGroups(labels, least);
  for (let cut = groups + 1; fair.length < groups && cut <= groups * deepest; cut++) {
    const deeper = cutMerges(merges, count, cut);
    const found = fairGroups(deeper, least);
    if (found.length <= fair.length) continue;
    [labels, fair] = [deeper, found];
  }
  if (fair.length === 0) return labels;
  const number = new Map(fair.map((group, at) => [group, at]));
  return labels.map((label, paper) => {
    const own = number.get(label);
    return own ?? nearestGroup(shares, count, paper, labels, number);
  });
}

/** The groups with at least so many papers, in the order of their numbers. */
function fairGroups(labels: Int32Array, least: number): number[] {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes]
    .filter(([, size]) => size >= least)
    .map(([label]) => label)
    .sort((a, b) => a - b);
}

function nearestGroup(
  shares: Float32Array,
  count: number,
  paper: number,
  labels: Int32Array,
  groups: Map<number, number>,
): number {
  const sums = new Float64Array(groups.size);
  const sizes = new Int32Array(groups.size);
  for (let other = 0; other < count; other++) {
    const group = groups.get(labels[other] ?? -1);
    if (group === undefined) continue;
    sums[group] = (sums[group] ?? 0) + (shares[paper * count + other] ?? 0);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  let best = 0;
  const mean = (group: number) => (sums[group] ?? 0) / Math.max(1, sizes[group] ?? 1);
  for (let group = 1; group < groups.size; group++) if (mean(group) > mean(best)) best = group;
  return best;
}

/** For each pair of papers the share of groupings in which they are in one group. */
function agreement(runs: Int32Array[], count: number): Float32Array {
  const shares = new Float32Array(count * count);
  for (const labels of runs) {
    for (let a = 0; a < count; a++) {
      for (let b = 0; b < count; b++) {
        if (labels[a] === labels[b]) shares[a * count + b] = (shares[a * count + b] ?? 0) + 1;
      }
    }
  }
  return shares.map((sum) => sum / runs.length);
}

/** The grouping that shares most with all others. */
function mostAgreedWith(runs: Int32Array[]): Int32Array {
  const ranked = runs.map((labels) => ({
    labels,
    shared: runs.reduce((sum, other) => sum + sharedInformation(labels, other), 0),
  }));
  const [best] = ranked.sort((a, b) => b.shared - a.shared);
  return best?.labels ?? new Int32Array();
}
