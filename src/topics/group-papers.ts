import { averageLinkage } from './average-linkage.ts';
import { kMeans } from './k-means.ts';
import { latentSpace, type Points, unitPoints } from './latent-space.ts';
import { sharedInformation } from './shared-information.ts';
import type { TermMatrix } from './term-matrix.ts';

/** The same papers are grouped in spaces of several sizes, several times in each. */
const spaces = [15, 20, 25, 30, 40, 60];
const runsPerSpace = 6;
/** Of more papers the pairs are too many to compare; the grouping that most agree with is taken. */
const mostPairs = 4000;

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
  const points = latentSpace(matrix, Math.max(...spaces));
  const runs = spaces.flatMap((space) => {
    const unit = unitPoints(points, space);
    return Array.from({ length: runsPerSpace }, (_, run) =>
      kMeans(unit, groups, space * 100 + run),
    );
  });
  const labels =
    points.count <= mostPairs
      ? averageLinkage(agreement(runs, points.count), points.count, groups)
      : mostAgreedWith(runs);
  return { labels, points };
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
