import type { Point, Viewport } from './viewport.ts';

/** Space between a point and the card that tells of it. */
const distance = 18;

/** Space between a card and the edge of the map. */
const edge = 8;

/**
 * The top left corner of a card in the frame: beside its point, below or above it where there is
 * no room on either side, so that the card never hides the point as long as it fits.
 */
export function positionBeside(
  at: Point,
  card: { width: number; height: number },
  frame: Pick<Viewport, 'width' | 'height'>,
): Point {
  const within = (value: number, length: number, most: number) =>
    Math.max(edge, Math.min(most - length - edge, value));
  const beside = within(at.y - card.height / 2, card.height, frame.height);
  if (at.x + distance + card.width <= frame.width) return { x: at.x + distance, y: beside };
  if (at.x - distance - card.width >= 0) return { x: at.x - distance - card.width, y: beside };
  const below = at.y + distance + card.height <= frame.height;
  return {
    x: within(at.x - card.width / 2, card.width, frame.width),
    y: below ? at.y + distance : Math.max(0, at.y - distance - card.height),
  };
}
