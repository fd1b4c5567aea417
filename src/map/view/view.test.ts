import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapData } from '../map-files.ts';
import { positionBeside } from './card-position.ts';
import { overlap, placeLabels, topicAreas } from './labels.ts';
import { nearestPoint, nextPoint, readPoints } from './points.ts';
import { bringIntoView, panBy, toScreen, wholeMap, zoomAt } from './viewport.ts';

const whole = wholeMap(1000, 600, 100);
const data: MapData = {
  size: 100,
  topics: [
    { slug: 'a', title: 'Alpha & the first topics', hue: 'teal', places: [10, 10, 20, 10, 10, 30] },
    { slug: 'b', title: 'Beta', hue: 'rose', places: [12, 12, 90, 90] },
    { slug: 'c', title: 'Gamma of papers', hue: 'blue', places: [11, 13] },
  ],
};
const points = readPoints(data);
const inSight = { min: 0, max: 100, noNaN: true };

describe('looking closer', () => {
  test('keeps what is under the mouse, and never shows what is beside the map', () => {
    const at = toScreen(whole, { x: 50, y: 50 });
    expect(toScreen(zoomAt(whole, 3, at), { x: 50, y: 50 })).toEqual(at);
    expect(zoomAt(zoomAt(whole, 4, { x: 900, y: 20 }), 0.01, { x: 3, y: 3 })).toEqual(whole);
    const moved = panBy(zoomAt(whole, 2, at), 99_999, -99_999);
    expect([moved.panX, moved.panY]).toEqual([0, -600]);
  });

  test('brings any paper into the frame', () => {
    fc.assert(
      fc.property(fc.double(inSight), fc.double(inSight), fc.double(inSight), (x, y, start) => {
        const closer = zoomAt(whole, 8, toScreen(whole, { x: start, y: start }));
        const seen = toScreen(bringIntoView(closer, { x, y }), { x, y });
        expect(seen.x).toBeGreaterThanOrEqual(0);
        expect(seen.x).toBeLessThanOrEqual(1000);
        expect(seen.y).toBeGreaterThanOrEqual(0);
        expect(seen.y).toBeLessThanOrEqual(600);
      }),
    );
  });
});

describe('going from paper to paper', () => {
  const [first, right, below] = points;
  if (!first || !right || !below) throw new Error('the map has points');

  test('arrow keys lead to the nearest paper in their direction and stay where there is none', () => {
    expect(nextPoint(points, whole, first, 'right')).toMatchObject({ x: 12, y: 12 });
    expect(nextPoint(points, whole, right, 'left')).toBe(first);
    expect(nextPoint(points, whole, below, 'left')).toBe(below);
  });

  test('every paper but the outermost can be left in some direction', () => {
    const ways = ['left', 'right', 'up', 'down'] as const;
    for (const point of points) {
      expect(ways.some((way) => nextPoint(points, whole, point, way) !== point)).toBe(true);
    }
  });

  test('a click takes the nearest paper within reach only', () => {
    const at = toScreen(whole, right);
    expect(nearestPoint(points, whole, { x: at.x + 4, y: at.y }, 10)).toBe(right);
    expect(nearestPoint(points, whole, { x: at.x, y: at.y - 11 }, 10)).toBeUndefined();
  });
});

test('a card lies in the frame and never on its point, wherever that is', () => {
  const card = { width: 320, height: 150 };
  for (const frame of [
    { width: 1000, height: 600 },
    { width: 480, height: 500 },
  ]) {
    fc.assert(
      fc.property(fc.nat(frame.width), fc.nat(frame.height), (x, y) => {
        const at = positionBeside({ x, y }, card, frame);
        const [right, bottom] = [at.x + card.width, at.y + card.height];
        expect(x > at.x && x < right && y > at.y && y < bottom).toBe(false);
        expect(Math.min(at.x, at.y)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(frame.width);
        expect(bottom).toBeLessThanOrEqual(frame.height);
      }),
    );
  }
});

test('the name of a topic leaves its only lit paper in sight', () => {
  const [area] = topicAreas({ ...data, topics: data.topics.slice(2) });
  const [lit] = readPoints({ ...data, topics: data.topics.slice(2) });
  if (!area || !lit) throw new Error('the topic has a paper');
  const [label] = placeLabels([area], [lit], whole, (line) => 7 * line.length, 15);
  const at = toScreen(whole, lit);
  if (!label) throw new Error('the topic has a name');
  expect(
    Math.abs(at.x - label.x) > label.width / 2 || Math.abs(at.y - label.y) > label.height / 2,
  ).toBe(true);
});

test('names of topics never cover each other, however close their papers', () => {
  const areas = topicAreas(data);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 24, noNaN: true }), fc.double(inSight), (zoom, x) => {
      const view = zoomAt(whole, zoom, toScreen(whole, { x, y: 12 }));
      const labels = placeLabels(areas, points, view, (line) => 7 * line.length, 15);
      for (const [at, label] of labels.entries()) {
        expect(labels.slice(at + 1).filter((other) => overlap(label, other))).toEqual([]);
      }
    }),
  );
  expect(placeLabels(areas, points, whole, (line) => 7 * line.length, 15)).toHaveLength(3);
});
