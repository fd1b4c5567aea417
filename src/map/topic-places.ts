import type { Neighbour } from '../related/shared-neighbours.ts';
import type { Place } from './spread-points.ts';

/** Rounds in which topics find their places. */
const rounds = 600;

/**
 * Places topics before their papers: on a circle in the order of the collection, then pulled
 * together by the ties of their papers and pushed apart by their size (Fruchterman & Reingold 1991).
 * Gives places in the papers' own units, about one unit for a paper.
 */
export function placeTopics(neighbours: Neighbour[][], topics: number[]): Place[] {
  const count = Math.max(0, ...topics) + 1;
  const sizes = new Float64Array(count);
  const ties = new Float64Array(count * count);
  for (const [paper, near] of neighbours.entries()) {
    const topic = topics[paper] ?? 0;
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const { paper: other, score } of near) {
      const at = topic * count + (topics[other] ?? 0);
      ties[at] = (ties[at] ?? 0) + score;
    }
  }
  const radius = Math.sqrt(neighbours.length) + 1;
  const places = Array.from({ length: count }, (_, topic) => ({
    x: radius * Math.cos((2 * Math.PI * topic) / count),
    y: radius * Math.sin((2 * Math.PI * topic) / count),
  }));
  const room = radius * Math.sqrt(3 / count);
  for (let round = 0; round < rounds; round++) {
    const forces = places.map((place, topic) =>
      forceOn(place, topic, { places, ties, sizes, room, count }),
    );
    const step = room * 0.1 * (1 - round / rounds);
    for (const [topic, force] of forces.entries()) {
      const place = places[topic];
      const length = Math.hypot(force.x, force.y);
      if (!place || length === 0) continue;
      place.x += (force.x / length) * Math.min(step, length);
      place.y += (force.y / length) * Math.min(step, length);
    }
  }
  return places;
}

interface Topics {
  places: Place[];
  ties: Float64Array;
  sizes: Float64Array;
  room: number;
  count: number;
}

function forceOn(place: Place, topic: number, { places, ties, sizes, room, count }: Topics): Place {
  // The middle draws a little, so that topics without ties stay on the map.
  const force = { x: -place.x * 0.1, y: -place.y * 0.1 };
  for (const [other, { x, y }] of places.entries()) {
    if (other === topic) continue;
    const dx = place.x - x;
    const dy = place.y - y;
    const distance = Math.hypot(dx, dy) || 0.01;
    const size = Math.sqrt((sizes[topic] ?? 1) * (sizes[other] ?? 1)) || 1;
    const both = (ties[topic * count + other] ?? 0) + (ties[other * count + topic] ?? 0);
    const pull = ((both / size) * distance) / room;
    const push = room / distance;
    force.x += (dx / distance) * (push - pull);
    force.y += (dy / distance) * (push - pull);
  }
  return force;
}
