/** Which part of the map is seen: screen = (map × unit + base) × zoom + pan, in CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
  /** Map units to pixels where the whole map is seen, in each direction. */
  unitX: number;
  unitY: number;
  baseX: number;
  baseY: number;
  /** 1 shows the whole map. */
  zoom: number;
  panX: number;
  panY: number;
}

export interface Point {
  x: number;
  y: number;
}

/** How far one can look into the map. */
export const mostZoom = 24;

/** Room between the outermost points and the edge. */
const margin = 28;

/** The most that the map is stretched in one direction to fill its frame. */
const mostStretch = 1.7;

/** The whole map in a frame of a size. */
export function wholeMap(width: number, height: number, size: number): Viewport {
  const roomX = Math.max(1, width - 2 * margin);
  const roomY = Math.max(1, height - 2 * margin);
  const unitX = Math.min(roomX, roomY * mostStretch) / size;
  const unitY = Math.min(roomY, roomX * mostStretch) / size;
  const baseX = (width - unitX * size) / 2;
  const baseY = (height - unitY * size) / 2;
  return { width, height, unitX, unitY, baseX, baseY, zoom: 1, panX: 0, panY: 0 };
}

export function toScreen(view: Viewport, { x, y }: Point): Point {
  return {
    x: (x * view.unitX + view.baseX) * view.zoom + view.panX,
    y: (y * view.unitY + view.baseY) * view.zoom + view.panY,
  };
}

/** Zooms by a factor so that what is under a point of the screen stays there. */
export function zoomAt(view: Viewport, factor: number, at: Point): Viewport {
  const zoom = Math.max(1, Math.min(mostZoom, view.zoom * factor));
  const change = zoom / view.zoom;
  return withinFrame({
    ...view,
    zoom,
    panX: at.x - (at.x - view.panX) * change,
    panY: at.y - (at.y - view.panY) * change,
  });
}

/** Moves the map by pixels. */
export function panBy(view: Viewport, dx: number, dy: number): Viewport {
  return withinFrame({ ...view, panX: view.panX + dx, panY: view.panY + dy });
}

/** Moves the map as little as brings a point of it into the inner part of the frame. */
export function bringIntoView(view: Viewport, point: Point, room = 60): Viewport {
  const { x, y } = toScreen(view, point);
  const dx = Math.max(room - x, 0) + Math.min(view.width - room - x, 0);
  const dy = Math.max(room - y, 0) + Math.min(view.height - room - y, 0);
  return panBy(view, dx, dy);
}

/** The smallest view of some points with room around them, not further in than a reader can follow. */
export function viewOf(whole: Viewport, points: Point[]): Viewport {
  if (points.length === 0) return whole;
  const screen = points.map((point) => toScreen(whole, point));
  const [left, right] = [
    Math.min(...screen.map(({ x }) => x)),
    Math.max(...screen.map(({ x }) => x)),
  ];
  const [top, bottom] = [
    Math.min(...screen.map(({ y }) => y)),
    Math.max(...screen.map(({ y }) => y)),
  ];
  const fits = Math.min(
    whole.width / (right - left + 6 * margin),
    whole.height / (bottom - top + 6 * margin),
  );
  const zoom = Math.max(1, Math.min(6, fits));
  return withinFrame({
    ...whole,
    zoom,
    panX: whole.width / 2 - ((left + right) / 2) * zoom,
    panY: whole.height / 2 - ((top + bottom) / 2) * zoom,
  });
}

/** Never shows what lies outside of the map's frame. */
function withinFrame(view: Viewport): Viewport {
  const keep = (pan: number, length: number) =>
    Math.min(0, Math.max(length * (1 - view.zoom), pan)) + 0;
  return { ...view, panX: keep(view.panX, view.width), panY: keep(view.panY, view.height) };
}
