import type { PlacedLabel, TopicArea } from './labels.ts';
import { placeLabels } from './labels.ts';
import type { Palette } from './palette.client.ts';
import type { MapPoint } from './points.ts';
import { toScreen, type Viewport } from './viewport.ts';

/** All that is seen. */
export interface Picture {
  view: Viewport;
  points: MapPoint[];
  areas: TopicArea[];
  /** Papers that stay bright; undefined where all do. */
  lit: Set<MapPoint> | undefined;
  selected: MapPoint | undefined;
}

/** Names are smaller on a phone, where there is room for few of them. */
const phoneWidth = 520;

/** Draws the map; gives the names as placed. */
export function drawMap(
  canvas: HTMLCanvasElement,
  picture: Picture,
  palette: Palette,
): PlacedLabel[] {
  const context = canvas.getContext('2d');
  if (!context) return [];
  const { view } = picture;
  const density = canvas.width / view.width;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.fillStyle = palette.background;
  context.fillRect(0, 0, view.width, view.height);
  const radius = pointRadius(picture);
  if (picture.lit) {
    context.globalAlpha = 0.16;
    drawPoints(context, picture, palette, radius, (point) => !picture.lit?.has(point));
    context.globalAlpha = 1;
  }
  const bright = picture.lit;
  drawPoints(context, picture, palette, bright ? radius + 0.8 : radius, (point) =>
    bright ? bright.has(point) : true,
  );
  if (picture.selected) drawSelected(context, picture, picture.selected, palette, radius);
  return drawLabels(context, picture, palette);
}

/** Larger the fewer papers there are and the closer one looks. */
export function pointRadius({ view, points }: Pick<Picture, 'view' | 'points'>): number {
  const room = Math.sqrt((view.width * view.height) / (points.length + 1));
  return Math.max(1.6, Math.min(4.5, room * 0.16)) * Math.min(2, view.zoom ** 0.35);
}

function drawPoints(
  context: CanvasRenderingContext2D,
  { view, points }: Picture,
  palette: Palette,
  radius: number,
  shown: (point: MapPoint) => boolean,
): void {
  let hue: string | undefined;
  context.beginPath();
  for (const point of points) {
    if (!shown(point)) continue;
    // One path a colour: a fill for every point would be slow for thousands.
    if (point.topic.hue !== hue) {
      if (hue !== undefined) context.fill();
      hue = point.topic.hue;
      context.fillStyle = palette.hues.get(hue)?.point ?? palette.text;
      context.beginPath();
    }
    const { x, y } = toScreen(view, point);
    if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

function drawSelected(
  context: CanvasRenderingContext2D,
  { view }: Picture,
  selected: MapPoint,
  palette: Palette,
  radius: number,
): void {
  const { x, y } = toScreen(view, selected);
  context.fillStyle = palette.hues.get(selected.topic.hue)?.point ?? palette.text;
  context.strokeStyle = palette.text;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, radius + 3, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

function drawLabels(
  context: CanvasRenderingContext2D,
  { view, points, areas, lit }: Picture,
  palette: Palette,
): PlacedLabel[] {
  const size = view.width < phoneWidth ? 11.5 : 13;
  const lineHeight = size + 2;
  context.font = `600 ${size}px "Source Sans 3", system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const named = lit ? litAreas(areas, lit) : areas;
  const labels = placeLabels(
    named,
    lit ? [...lit] : points,
    view,
    (line) => context.measureText(line).width,
    lineHeight,
  );
  for (const { area, x, y, height } of labels) {
    for (const [at, line] of area.lines.entries()) {
      const middle = y - height / 2 + (at + 0.5) * lineHeight;
      context.strokeStyle = palette.background;
      context.lineWidth = 4;
      context.strokeText(line, x, middle);
      context.fillStyle = palette.hues.get(area.topic.hue)?.name ?? palette.text;
      context.fillText(line, x, middle);
    }
  }
  return labels;
}

/** While papers are lit, only topics that have one keep their names. */
function litAreas(areas: TopicArea[], lit: Set<MapPoint>): TopicArea[] {
  const topics = new Set([...lit].map(({ topic }) => topic));
  return areas.filter(({ topic }) => topics.has(topic));
}
