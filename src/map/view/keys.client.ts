import type { Direction } from './points.ts';

/** One press of a zoom button or key: closer, farther, or back to the whole map. */
export type ZoomStep = '+' | '-' | '0';

/** What a reader does to the map with the keyboard. */
export interface MapKeys {
  go(direction: Direction): void;
  /** Opens the paper that is selected; false where none is. */
  open(): boolean;
  leave(): void;
  zoom(step: ZoomStep): void;
}

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** `=` is the key of `+` without shift. */
const zoomSteps: Record<string, ZoomStep> = { '+': '+', '=': '+', '-': '-', '0': '0' };

/** Listens to the keys of an element that has the focus; other keys stay the browser's. */
export function listenToKeys(element: HTMLElement, keys: MapKeys): void {
  element.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (answer(event.key, keys)) event.preventDefault();
  });
}

function answer(key: string, keys: MapKeys): boolean {
  const direction = arrows[key];
  const step = zoomSteps[key];
  if (direction) keys.go(direction);
  else if (step) keys.zoom(step);
  else if (key === 'Escape') keys.leave();
  else return key === 'Enter' && keys.open();
  return true;
}
