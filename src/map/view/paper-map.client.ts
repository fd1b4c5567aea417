import { say } from '../../interface/say-map.client.ts';
import { drawMap, pointRadius } from './draw.client.ts';
import { listenToGestures } from './gestures.client.ts';
import { listenToKeys, type ZoomStep } from './keys.client.ts';
import { type TopicArea, topicAreas } from './labels.ts';
import { findLit, type LitPaper } from './light-up.ts';
import { listLit } from './lit-list.client.ts';
import { MapFiles } from './map-words.client.ts';
import { type Palette, readPalette } from './palette.client.ts';
import { PaperCard } from './paper-card.client.ts';
import { type Direction, type MapPoint, nearestPoint, nextPoint, readPoints } from './points.ts';
import { MapQuestion } from './question.client.ts';
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

/** How much closer one press of a zoom button or key looks. */
const zoomFactor = 1.6;

/** How far from a point a mouse and a finger may be. */
const reach = { mouse: 10, touch: 24 };

/** The map: a canvas with its controls, which the page brings along. */
class PaperMap extends HTMLElement {
  readonly #base = this.dataset.base ?? '/';
  readonly #files = new MapFiles(this.#base);
  readonly #canvas = this.#part<HTMLCanvasElement>('canvas');
  /** Takes the keys and the pointer; the canvas in it is only a picture. */
  readonly #surface = this.#part<HTMLElement>('[data-surface]');
  readonly #card = new PaperCard(this.#part('[data-card]'), this.#part('[data-announce]'));
  readonly #status = this.#part<HTMLElement>('[data-status]');
  readonly #question = new MapQuestion(this.#part('form'));
  #points: MapPoint[] = [];
  #areas: TopicArea[] = [];
  #size = 1;
  #view: Viewport = wholeMap(1, 1, 1);
  #lit: Set<MapPoint> | undefined;
  #selected: MapPoint | undefined;
  #palette: Palette | undefined;
  #frame = 0;
  #asked = 0;

  async connectedCallback(): Promise<void> {
    try {
      const data = await this.#files.readData();
      this.#points = readPoints(data);
      this.#areas = topicAreas(data);
      this.#size = data.size;
    } catch {
      this.dataset.state = 'failed';
      this.#status.textContent = say('browser.map.failed');
      return;
    }
    this.#surface.tabIndex = 0;
    this.dataset.state = 'ready';
    this.#listen();
    this.#resize();
    this.#question.takeFromAddress();
    void this.#lightUp();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`the map has no ${selector}`);
    return part;
  }

  #listen(): void {
    listenToGestures(this.#surface, {
      pan: (dx, dy) => this.#show(panBy(this.#view, dx, dy)),
      zoom: (factor, at) => this.#show(zoomAt(this.#view, factor, at)),
      hover: (at) => this.#hover(at),
      press: (at, event) => this.#press(at, event),
      zoomed: () => this.#view.zoom > 1,
    });
    listenToKeys(this.#surface, {
      go: (direction) => this.#go(direction),
      open: () => this.#selected !== undefined && this.#open(this.#selected, false),
      leave: () => this.#select(undefined),
      zoom: (step) => this.#zoom(step),
    });
    this.#surface.addEventListener('focus', () => {
      if (this.#surface.matches(':focus-visible') && !this.#selected) this.#selectMiddle();
    });
    this.#surface.addEventListener('blur', (event) => {
      // Who presses the link of the card still needs the card.
      if (!this.#card.contains(event.relatedTarget)) this.#select(undefined);
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
      const step = button.dataset.zoom;
      if (step === '+' || step === '-' || step === '0') {
        button.addEventListener('click', () => this.#zoom(step));
      }
    }
    this.#question.onChange(() => void this.#lightUp());
    new ResizeObserver(() => this.#resize()).observe(this.#canvas);
    new MutationObserver(() => {
      this.#palette = undefined;
      this.#draw();
    }).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => this.#draw());
  }

  #resize(): void {
    const { width, height } = this.#canvas.getBoundingClientRect();
    // An observer tells the size that there is already, too.
    if (width === this.#view.width && height === this.#view.height) return;
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
      this.#palette ??= readPalette(this.#part('[data-legend]'));
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
      this.#card.moveTo(this.#view);
    });
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
    else this.#open(point, event.ctrlKey || event.metaKey);
  }

  #radius(): number {
    return pointRadius({ view: this.#view, points: this.#points });
  }

  /** Papers that can be pointed at: while some are lit, those. */
  #shown(): MapPoint[] {
    return this.#lit ? [...this.#lit] : this.#points;
  }

  #whole(): Viewport {
    return wholeMap(this.#view.width, this.#view.height, this.#size);
  }

  #middle(): Point {
    return { x: this.#view.width / 2, y: this.#view.height / 2 };
  }

  #go(direction: Direction): void {
    if (!this.#selected) this.#selectMiddle();
    else this.#select(nextPoint(this.#shown(), this.#view, this.#selected, direction), true);
  }

  #zoom(step: ZoomStep): void {
    if (step === '0') {
      this.#show(this.#whole());
      return;
    }
    const at = this.#selected ? toScreen(this.#view, this.#selected) : this.#middle();
    this.#show(zoomAt(this.#view, step === '-' ? 1 / zoomFactor : zoomFactor, at));
  }

  #selectMiddle(): void {
    const middle = this.#middle();
    const point = nearestPoint(this.#shown(), this.#view, middle, Number.POSITIVE_INFINITY);
    this.#select(point, true);
  }

  /** @param said whether a screen reader is to say it, as for keys. */
  #select(point: MapPoint | undefined, said = false): void {
    this.#selected = point;
    if (point && said) this.#show(bringIntoView(this.#view, point));
    else this.#draw();
    if (point) void this.#tell(point, said);
    else this.#card.hide();
  }

  async #tell(point: MapPoint, said: boolean): Promise<void> {
    const words = await this.#files.wordsOf(point);
    if (!words || point !== this.#selected) return;
    this.#card.show(point, words, this.#address(words.slug), said);
    this.#card.moveTo(this.#view);
  }

  #address(slug: string): string {
    return `${this.#base}papers/${slug}/`;
  }

  /** Leads to a paper's page; true, for it is on its way. */
  #open(point: MapPoint, inNewTab: boolean): true {
    void this.#files.wordsOf(point).then((words) => {
      if (!words) return;
      if (inNewTab) window.open(this.#address(words.slug), '_blank', 'noopener');
      else location.assign(this.#address(words.slug));
    });
    return true;
  }

  async #lightUp(): Promise<void> {
    const turn = ++this.#asked;
    const query = this.#question.read();
    const papers = await findLit(this.#points, this.#files, query);
    // Only the last question of several is answered.
    if (turn === this.#asked) this.#answer(papers, query.topic);
  }

  #answer(papers: LitPaper[] | undefined, topic: string): void {
    const lit = papers?.map(({ point }) => point);
    this.#lit = lit && new Set(lit);
    if (this.#selected && this.#lit?.has(this.#selected) === false) this.#select(undefined);
    const all = say('count.papers', { count: this.#points.length });
    this.#status.textContent = lit ? say('browser.map.lit', { lit: lit.length, papers: all }) : all;
    this.#show(topic !== '' && lit ? viewOf(this.#whole(), lit) : this.#whole());
    listLit(this.#part('[data-results]'), papers ?? [], (slug) => this.#address(slug));
  }
}

customElements.define('paper-map', PaperMap);
