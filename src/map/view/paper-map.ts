import { drawMap, type Palette, pointRadius } from './draw.ts';
import { listenToGestures } from './gestures.ts';
import { type TopicArea, topicAreas } from './labels.ts';
import { findLit, type LitPaper } from './light-up.ts';
import { MapFiles } from './map-words-net.ts';
import { type Direction, type MapPoint, nearestPoint, nextPoint, readPoints } from './points.ts';
import {
  bringIntoView,
  type Point,
  panBy,
  toScreen,
  type Viewport,
  viewOf,
  wholeMap,
  zoomAt,
} from './viewport.ts';

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** One press of a zoom button or key. */
const zoomStep = 1.6;

/** Lit papers that are listed as links. */
const listed = 40;

/** How far from a point a mouse and a finger may be. */
const reach = { mouse: 10, touch: 24 };

/** The map: a canvas with its controls, which the page brings along. */
class PaperMap extends HTMLElement {
  readonly #files = new MapFiles(this.dataset.base ?? '/');
  readonly #canvas = this.#part<HTMLCanvasElement>('canvas');
  /** Takes the keys and the pointer; the canvas in it is only a picture. */
  readonly #surface = this.#part<HTMLElement>('[data-surface]');
  readonly #card = this.#part<HTMLElement>('[data-card]');
  readonly #announcement = this.#part<HTMLElement>('[data-announce]');
  readonly #status = this.#part<HTMLElement>('[data-status]');
  readonly #results = this.#part<HTMLElement>('[data-results]');
  readonly #form = this.#part<HTMLFormElement>('form');
  #points: MapPoint[] = [];
  #areas: TopicArea[] = [];
  #size = 1;
  #view: Viewport = wholeMap(1, 1, 1);
  #lit: Set<MapPoint> | undefined;
  #selected: MapPoint | undefined;
  #palette: Palette | undefined;
  #frame = 0;
  #question = 0;

  async connectedCallback(): Promise<void> {
    try {
      const data = await this.#files.readData();
      this.#points = readPoints(data);
      this.#areas = topicAreas(data);
      this.#size = data.size;
    } catch {
      this.#status.textContent = 'The map could not be loaded. The list below has all topics.';
      return;
    }
    this.#surface.tabIndex = 0;
    this.dataset.state = 'ready';
    this.#listen();
    this.#resize();
    const asked = new URLSearchParams(location.search);
    for (const name of ['q', 'topic']) this.#field(name).value = asked.get(name) ?? '';
    void this.#lightUp();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`the map has no ${selector}`);
    return part;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#part<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  }

  #listen(): void {
    listenToGestures(this.#surface, {
      pan: (dx, dy) => this.#show(panBy(this.#view, dx, dy)),
      zoom: (factor, at) => this.#show(zoomAt(this.#view, factor, at)),
      hover: (at) => this.#hover(at),
      press: (at, event) => this.#press(at, event),
      zoomed: () => this.#view.zoom > 1,
    });
    this.#surface.addEventListener('keydown', (event) => this.#key(event));
    this.#surface.addEventListener('focus', () => {
      if (this.#surface.matches(':focus-visible') && !this.#selected) this.#selectMiddle();
    });
    this.#surface.addEventListener('blur', (event) => {
      // Who presses the link of the card still needs the card.
      const toCard =
        event.relatedTarget instanceof Node && this.#card.contains(event.relatedTarget);
      if (!toCard) this.#select(undefined);
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
      button.addEventListener('click', () => this.#zoomBy(button.dataset.zoom ?? ''));
    }
    this.#form.addEventListener('input', () => void this.#lightUp());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    new ResizeObserver(() => this.#resize()).observe(this.#canvas);
    new MutationObserver(() => {
      this.#palette = undefined;
      this.#draw();
    }).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    void document.fonts.ready.then(() => this.#draw());
  }

  #resize(): void {
    const { width, height } = this.#canvas.getBoundingClientRect();
    const density = Math.min(2, devicePixelRatio);
    this.#canvas.width = Math.round(width * density);
    this.#canvas.height = Math.round(height * density);
    this.#show(wholeMap(width, height, this.#size));
  }

  #show(view: Viewport): void {
    this.#view = view;
    // Where the whole map is seen, a finger scrolls the page.
    this.#surface.classList.toggle('zoomed', view.zoom > 1);
    this.#draw();
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#palette ??= this.#readPalette();
      const labels = drawMap(
        this.#canvas,
        {
          view: this.#view,
          points: this.#points,
          areas: this.#areas,
          lit: this.#lit,
          selected: this.#selected,
        },
        this.#palette,
      );
      this.dataset.labels = String(labels.length);
      this.#placeCard();
    });
  }

  /** The colours of the theme as the style sheet gives them to the legend. */
  #readPalette(): Palette {
    const page = getComputedStyle(document.body);
    const hues = [...this.querySelectorAll<HTMLElement>('[data-legend] [data-hue]')].map(
      (entry) => {
        const style = getComputedStyle(entry);
        const point = style.getPropertyValue('--hue');
        return [
          entry.dataset.hue ?? '',
          { point, name: style.getPropertyValue('--hue-text') },
        ] as const;
      },
    );
    return {
      background: page.getPropertyValue('--sl-color-bg'),
      text: page.getPropertyValue('--sl-color-white'),
      hues: new Map(hues),
    };
  }

  #hover(at: Point | undefined): void {
    const point = at && nearestPoint(this.#shown(), this.#view, at, reach.mouse + this.#radius());
    this.#surface.classList.toggle('over-point', point !== undefined);
    if (point !== this.#selected) this.#select(point);
  }

  #press(at: Point, event: PointerEvent): void {
    const touch = event.pointerType !== 'mouse';
    const distance = (touch ? reach.touch : reach.mouse) + this.#radius();
    const point = nearestPoint(this.#shown(), this.#view, at, distance);
    if (touch || !point) this.#select(point);
    else void this.#open(point, event.ctrlKey || event.metaKey);
  }

  #radius(): number {
    return pointRadius({ view: this.#view, points: this.#points });
  }

  /** Papers that can be pointed at: while some are lit, those. */
  #shown(): MapPoint[] {
    return this.#lit ? [...this.#lit] : this.#points;
  }

  #key(event: KeyboardEvent): void {
    const direction = arrows[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (direction) {
      if (!this.#selected) this.#selectMiddle();
      else this.#select(nextPoint(this.#shown(), this.#view, this.#selected, direction), true);
    } else if (event.key === 'Enter' && this.#selected) void this.#open(this.#selected, false);
    else if (event.key === 'Escape') this.#select(undefined);
    else if (['+', '=', '-', '0'].includes(event.key)) this.#zoomBy(event.key);
    else return;
    event.preventDefault();
  }

  #zoomBy(way: string): void {
    const whole = wholeMap(this.#view.width, this.#view.height, this.#size);
    if (way === '0') {
      this.#show(whole);
      return;
    }
    const middle = { x: this.#view.width / 2, y: this.#view.height / 2 };
    const at = this.#selected ? toScreen(this.#view, this.#selected) : middle;
    this.#show(zoomAt(this.#view, way === '-' ? 1 / zoomStep : zoomStep, at));
  }

  #selectMiddle(): void {
    const middle = { x: this.#view.width / 2, y: this.#view.height / 2 };
    const point = nearestPoint(this.#shown(), this.#view, middle, Number.POSITIVE_INFINITY);
    this.#select(point, true);
  }

  /** @param said whether a screen reader is to say it, as for keys. */
  #select(point: MapPoint | undefined, said = false): void {
    this.#selected = point;
    if (point && said) this.#show(bringIntoView(this.#view, point));
    else this.#draw();
    if (point) void this.#tell(point, said);
    else this.#card.hidden = true;
  }

  async #tell(point: MapPoint, said: boolean): Promise<void> {
    const words = await this.#files.wordsOf(point);
    if (!words || point !== this.#selected) return;
    const title = document.createElement('a');
    title.href = this.#address(words.slug);
    title.textContent = words.title;
    title.tabIndex = -1;
    const [topic, summary] = [document.createElement('p'), document.createElement('p')];
    topic.textContent = point.topic.title;
    topic.dataset.hue = point.topic.hue;
    summary.textContent = words.summary;
    this.#card.replaceChildren(topic, title, summary);
    this.#card.hidden = false;
    this.#placeCard();
    if (said)
      this.#announcement.textContent = `${words.title}. ${topic.textContent}. ${words.summary}`;
  }

  /** Beside its point where there is room; the style sheet puts it below the map on a phone. */
  #placeCard(): void {
    if (!this.#selected || this.#card.hidden) return;
    const { x, y } = toScreen(this.#view, this.#selected);
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const right = x + 18 + width <= this.#view.width;
    const top = Math.max(8, Math.min(this.#view.height - height - 8, y - height / 2));
    this.#card.style.setProperty('--x', `${Math.max(8, right ? x + 18 : x - 18 - width)}px`);
    this.#card.style.setProperty('--y', `${top}px`);
  }

  #address(slug: string): string {
    return `${this.dataset.base ?? '/'}papers/${slug}/`;
  }

  async #open(point: MapPoint, inNewTab: boolean): Promise<void> {
    const words = await this.#files.wordsOf(point);
    if (!words) return;
    if (inNewTab) window.open(this.#address(words.slug), '_blank', 'noopener');
    else location.assign(this.#address(words.slug));
  }

  async #lightUp(): Promise<void> {
    const question = ++this.#question;
    const topic = this.#field('topic').value;
    const lit = await findLit(this.#points, this.#files, { text: this.#field('q').value, topic });
    // Only the last question of several is answered.
    if (question !== this.#question) return;
    this.#lit = lit && new Set(lit.map(({ point }) => point));
    if (this.#selected && this.#lit?.has(this.#selected) === false) this.#select(undefined);
    const whole = wholeMap(this.#view.width, this.#view.height, this.#size);
    const all = this.#points.length.toLocaleString('en');
    this.#status.textContent = lit
      ? `${lit.length.toLocaleString('en')} of ${all} papers`
      : `${all} papers`;
    this.#show(
      topic !== '' && lit
        ? viewOf(
            whole,
            lit.map(({ point }) => point),
          )
        : whole,
    );
    this.#list(lit ?? []);
  }

  #list(lit: LitPaper[]): void {
    const items = lit.slice(0, listed).map(({ words }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = this.#address(words.slug);
      link.textContent = words.title;
      item.append(link);
      return item;
    });
    if (lit.length > listed) {
      const rest = document.createElement('li');
      rest.textContent = `and ${lit.length - listed} more`;
      items.push(rest);
    }
    this.#part('[data-results] ol').replaceChildren(...items);
    this.#results.hidden = items.length === 0;
  }
}

customElements.define('paper-map', PaperMap);
