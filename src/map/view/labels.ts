import type { MapData, MapTopic } from '../map-files.ts';
import { type MapPoint, readPoints } from './points.ts';
import { type Point, toScreen, type Viewport } from './viewport.ts';

/** A topic's name with the middle of its area. */
export interface TopicArea extends Point {
  topic: MapTopic;
  /** The name in lines of about equal length. */
  lines: string[];
}

/** A name as it stands on the screen; x and y are its middle. */
export interface PlacedLabel extends Point {
  area: TopicArea;
  width: number;
  height: number;
}

/** Longest line of a name. */
const lineLength = 18;

/** Points that are looked at, evenly drawn, for a name to hide few: the names move at every frame. */
const looksAt = 1200;

/** How many hidden points a place nearer to the middle is worth. */
const rankCost = 0.3;

/** With fewer points than these, each is worth more: a name must not hide one of a few lit papers. */
const manyPoints = 200;

/** A name that would hide more than this part of the points waits until one looks closer. */
const mostHidden = 0.012;

/** Empty space between two names. */
const gap = 4;

/** Areas of all topics, the largest first: they get their names first. */
export function topicAreas(data: MapData): TopicArea[] {
  return data.topics
    .map((topic) => {
      const points = readPoints({ ...data, topics: [topic] });
      return { topic, lines: breakName(topic.title), ...middleOf(points) };
    })
    .sort((a, b) => b.topic.places.length - a.topic.places.length);
}

/** The median point, which strays do not move. */
function middleOf(points: MapPoint[]): Point {
  const median = (values: number[]) =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
}

function breakName(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lineLength) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/**
 * Puts names on their areas so that none covers another or leaves the frame: each tries places
 * around the middle of its area, and stays away where there is no room.
 */
export function placeLabels(
  areas: TopicArea[],
  points: Point[],
  view: Viewport,
  measure: (line: string) => number,
  lineHeight: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const stride = Math.ceil(points.length / looksAt);
  const crowd = points
    .filter((_point, at) => at % stride === 0)
    .map((point) => toScreen(view, point));
  for (const area of areas) {
    const width = Math.max(...area.lines.map(measure));
    const height = area.lines.length * lineHeight;
    const middle = toScreen(view, area);
    const free = candidates(middle, width, height, view)
      .map(({ x, y }) => ({ area, x, y, width, height }))
      .filter((label) => inFrame(label, view) && !placed.some((other) => overlap(label, other)));
    const best = leastCovering(free, crowd);
    if (best) placed.push(best);
  }
  return placed;
}

/** The middle first, then ever farther above, below and beside it; at the edge moved inwards. */
function candidates({ x, y }: Point, width: number, height: number, view: Viewport): Point[] {
  if (x < -width || y < -height || x > view.width + width || y > view.height + height) return [];
  const inward = (value: number, half: number, length: number) =>
    Math.max(half + gap, Math.min(length - half - gap, value));
  const places: Point[] = [];
  for (const step of [0, 0.6, 1, 1.5]) {
    for (const [dx, dy] of [
      [0, -1],
      [0, 1],
      [-0.4, -0.7],
      [0.4, -0.7],
      [-0.4, 0.7],
      [0.4, 0.7],
    ] as const) {
      places.push({
        x: inward(x + dx * step * width, width / 2, view.width),
        y: inward(y + dy * step * (height + gap), height / 2, view.height),
      });
    }
  }
  return places;
}

/** The place that hides fewest points; of equals the first, nearest to the middle. */
function leastCovering(labels: PlacedLabel[], points: Point[]): PlacedLabel | undefined {
  const pointCost = Math.max(1, manyPoints / (points.length + 1));
  const most = 1 + points.length * mostHidden;
  let best: PlacedLabel | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [rank, label] of labels.entries()) {
    let hidden = 0;
    for (const { x, y } of points) {
      if (Math.abs(x - label.x) > label.width / 2 + gap) continue;
      if (Math.abs(y - label.y) < label.height / 2 + gap) hidden++;
    }
    const cost = rank * rankCost + hidden * pointCost;
    if (hidden > most || cost >= least) continue;
    least = cost;
    best = label;
  }
  return best;
}

function inFrame({ x, y, width, height }: PlacedLabel, view: Viewport): boolean {
  return (
    x - width / 2 >= 0 &&
    y - height / 2 >= 0 &&
    x + width / 2 <= view.width &&
    y + height / 2 <= view.height
  );
}

/** Whether two names come closer than the gap. */
export function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}
