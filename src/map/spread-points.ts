/** Rounds in which points that lie on each other move apart. */
const rounds = 30;

/** Least distance of two points as a part of the distance they would have on a regular grid. */
const leastDistance = 0.45;

/** Brings points into a square of whole numbers and moves points apart that would hide each other. */
export function spreadPoints(x: Float64Array, y: Float64Array, size: number): Point[] {
  const points = stretchToSquare(x, y, size);
  const least = (leastDistance * size) / Math.sqrt(points.length + 1);
  for (let round = 0; round < rounds; round++) separate(points, least);
  const xs = Float64Array.from(points, (point) => point.x);
  const ys = Float64Array.from(points, (point) => point.y);
  return stretchToSquare(xs, ys, size).map((point) => ({
    x: Math.round(point.x),
    y: Math.round(point.y),
  }));
}

/** Stretches both directions to the square, leaving out no point. */
function stretchToSquare(x: Float64Array, y: Float64Array, size: number): Point[] {
  const scaleX = range(x);
  const scaleY = range(y);
  return Array.from(x, (value, at) => ({
    x: ((value - scaleX.least) / scaleX.width) * size,
    y: (((y[at] ?? 0) - scaleY.least) / scaleY.width) * size,
  }));
}

function range(values: Float64Array): { least: number; width: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, width: most - least || 1 };
}

/** Pushes pairs that are too close apart by half of what is missing, with a grid to find them. */
function separate(points: Point[], least: number): void {
  const cells = new Map<string, number[]>();
  for (const [at, { x, y }] of points.entries()) {
    const key = `${Math.floor(x / least)} ${Math.floor(y / least)}`;
    const cell = cells.get(key);
    if (cell) cell.push(at);
    else cells.set(key, [at]);
  }
  for (const [at, point] of points.entries()) {
    const column = Math.floor(point.x / least);
    const row = Math.floor(point.y / least);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) {
          const second = points[other];
          if (other > at && second) pushPair(point, second, least, at);
        }
      }
    }
  }
}

function pushPair(first: Point, second: Point, least: number, seed: number): void {
  let dx = first.x - second.x;
  let dy = first.y - second.y;
  let distance = Math.hypot(dx, dy);
  if (distance >= least) return;
  if (distance < 1e-6) {
    // Two papers on one spot part in a direction that differs from pair to pair.
    dx = Math.cos(seed);
    dy = Math.sin(seed);
    distance = 1;
  }
  const step = (least - Math.min(distance, least)) / 2;
  first.x += (dx / distance) * step;
  first.y += (dy / distance) * step;
  second.x -= (dx / distance) * step;
  second.y -= (dy / distance) * step;
}

/** A point on the map; both coordinates are whole numbers from 0 to `mapSize`. */
export interface Point {
  x: number;
  y: number;
}
