import type { Point } from './viewport.ts';

/** What a reader does to the map with mouse, wheel or fingers; places are pixels within the map. */
export interface MapGestures {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** The mouse rests somewhere, or left the map. */
  hover(at: Point | undefined): void;
  /** A click, or a tap of a finger. */
  press(at: Point, event: PointerEvent): void;
  /** Whether zooming out further is possible: if not, the wheel scrolls the page. */
  zoomed(): boolean;
}

/** Pixels that a hand may shake during a click. */
const clickSlack = 5;

/** After the page has scrolled, a wheel that comes to lie over the map goes on scrolling. */
const scrollRest = 400;

/** Listens to an element until it is taken off the page. */
export function listenToGestures(element: HTMLElement, gestures: MapGestures): void {
  const fingers = new Map<number, Point>();
  let travelled = 0;
  let scrolledAt = Number.NEGATIVE_INFINITY;

  const placeOf = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, placeOf(event));
    element.setPointerCapture(event.pointerId);
  });

  element.addEventListener('pointermove', (event) => {
    const at = placeOf(event);
    const before = fingers.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') gestures.hover(at);
      return;
    }
    travelled += Math.hypot(at.x - before.x, at.y - before.y);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, at);
    if (other) {
      const [was, is] = [distance(before, other), distance(at, other)];
      gestures.zoom(is / (was || 1), middle(at, other));
      gestures.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
    } else if (travelled > clickSlack) gestures.pan(at.x - before.x, at.y - before.y);
  });

  element.addEventListener('pointerup', (event) => {
    if (!fingers.delete(event.pointerId)) return;
    if (travelled <= clickSlack && fingers.size === 0) gestures.press(placeOf(event), event);
  });
  element.addEventListener('pointercancel', (event) => fingers.delete(event.pointerId));
  element.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && !fingers.has(event.pointerId)) gestures.hover(undefined);
  });

  document.addEventListener('scroll', () => {
    scrolledAt = performance.now();
  });
  element.addEventListener(
    'wheel',
    (event) => {
      const scrolling = performance.now() - scrolledAt < scrollRest;
      if (!event.ctrlKey && (scrolling || (event.deltaY > 0 && !gestures.zoomed()))) {
        scrolledAt = performance.now();
        return;
      }
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      // A pinch on a touchpad comes as a wheel with the control key and small steps.
      const speed = event.ctrlKey ? 0.01 : 0.0016;
      gestures.zoom(Math.exp(-event.deltaY * lines * speed), placeOf(event));
    },
    { passive: false },
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
