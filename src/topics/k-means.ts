import type { Points } from './latent-space.ts';
import { seededRandom } from './seeded-random.ts';

/** Rounds after which centres hardly move any more. */
const mostRounds = 40;

/**
 * Parts points into groups around centres (Lloyd's method from k-means++ seeds).
 * @returns for each point the number of its group; a group is never empty while there are points
 * enough that differ.
 * @see Arthur & Vassilvitskii (2007), k-means++: the advantages of careful seeding
 */
export function kMeans(points: Points, groups: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const centres = seedCentres(points, groups, random);
  const labels = new Int32Array(points.count);
  for (let round = 0; round < mostRounds; round++) {
    const moved = assign(points, centres, groups, labels);
    moveCentres(points, centres, groups, labels);
    if (moved === 0) break;
  }
  return labels;
}

/** Centres that lie far from one another: each next point by its squared distance to the nearest. */
function seedCentres(points: Points, groups: number, random: () => number): Float32Array {
  const { count, dimensions, values } = points;
  const centres = new Float32Array(groups * dimensions);
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let chosen = Math.floor(random() * count);
  for (let group = 0; group < groups; group++) {
    centres.set(
      values.subarray(chosen * dimensions, (chosen + 1) * dimensions),
      group * dimensions,
    );
    let sum = 0;
    for (let point = 0; point < count; point++) {
      const distance = squaredDistance(values, point, centres, group, dimensions);
      nearest[point] = Math.min(nearest[point] ?? 0, distance);
      sum += nearest[point] ?? 0;
    }
    let left = random() * sum;
    chosen = 0;
    while (chosen < count - 1 && left > (nearest[chosen] ?? 0)) left -= nearest[chosen++] ?? 0;
  }
  return centres;
}

/** Puts each point into the group of its nearest centre; tells how many changed theirs. */
function assign(
  { count, dimensions, values }: Points,
  centres: Float32Array,
  groups: number,
  labels: Int32Array,
): number {
  let moved = 0;
  for (let point = 0; point < count; point++) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let group = 0; group < groups; group++) {
      const distance = squaredDistance(values, point, centres, group, dimensions);
      if (distance < least) [best, least] = [group, distance];
    }
    if (labels[point] !== best) moved++;
    labels[point] = best;
  }
  return moved;
}

function moveCentres(
  { count, dimensions, values }: Points,
  centres: Float32Array,
  groups: number,
  labels: Int32Array,
): void {
  const sums = new Float64Array(groups * dimensions);
  const sizes = new Int32Array(groups);
  for (let point = 0; point < count; point++) {
    const group = labels[point] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
    for (let k = 0; k < dimensions; k++) {
      const at = group * dimensions + k;
      sums[at] = (sums[at] ?? 0) + (values[point * dimensions + k] ?? 0);
    }
  }
  for (let group = 0; group < groups; group++) {
    const size = sizes[group] ?? 0;
    if (size === 0) continue;
    for (let k = 0; k < dimensions; k++) {
      const at = group * dimensions + k;
      centres[at] = (sums[at] ?? 0) / size;
    }
  }
}

function squaredDistance(
  values: Float32Array,
  point: number,
  centres: Float32Array,
  group: number,
  dimensions: number,
): number {
  let sum = 0;
  const [from, to] = [point * dimensions, group * dimensions];
  for (let k = 0; k < dimensions; k++) {
    const difference = (values[from + k] ?? 0) - (centres[to + k] ?? 0);
    sum += difference * difference;
  }
  return sum;
}
