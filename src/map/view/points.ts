import type { MapData, MapTopic } from '../map-files.ts';
import { type Point, toScreen, type Viewport } from './viewport.ts';

/** A paper on the map. */
export interface MapPoint extends Point {
  topic: MapTopic;
  /** Its position among the papers of its topic. */
  position: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The papers of a map file, topic by topic. */
export function readPoints({ topics }: MapData): MapPoint[] {
  return topics.flatMap((topic) =>
    Array.from({ length: topic.places.length / 2 }, (_, position) => ({
      topic,
      position,
      x: topic.places[2 * position] ?? 0,
      y: topic.places[2 * position + 1] ?? 0,
    })),
  );
}

/** The point nearest to a position on the screen, if one is within reach. */
export function nearestPoint(
  points: MapPoint[],
  view: Viewport,
  at: Point,
  reach: number,
): MapPoint | undefined {
  let nearest: MapPoint | undefined;
  let least = reach * reach;
  for (const point of points) {
    const { x, y } = toScreen(view, point);
    const square = (x - at.x) ** 2 + (y - at.y) ** 2;
    if (square > least) continue;
    least = square;
    nearest = point;
  }
  return nearest;
}

/**
 * The point to which an arrow key leads: the nearest one that lies more in that direction than
 * across it, distance across counting double. Without one in sight the selection stays.
 */
export function nextPoint(
  points: MapPoint[],
  view: Viewport,
  from: MapPoint,
  direction: Direction,
): MapPoint {
  const start = toScreen(view, from);
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let next = from;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const { x, y } = toScreen(view, point);
    const ahead = sign * (sideways ? x - start.x : y - start.y);
    const across = Math.abs(sideways ? y - start.y : x - start.x);
    if (point === from || ahead <= 0 || across > 1.2 * ahead) continue;
    const length = ahead + 2 * across;
    if (length >= least) continue;
    least = length;
    next = point;
  }
  return next;
}
