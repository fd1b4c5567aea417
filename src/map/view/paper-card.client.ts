import { say } from '../../interface/say.client.ts';
import { positionBeside } from './card-position.ts';
import type { PaperWords } from './map-words.client.ts';
import type { MapPoint } from './points.ts';
import { toScreen, type Viewport } from './viewport.ts';

/** The card that tells of one paper beside its point. */
export class PaperCard {
  readonly #card: HTMLElement;
  readonly #announcement: HTMLElement;
  #point: MapPoint | undefined;

  /** @param announcement what screen readers read out when it changes. */
  constructor(card: HTMLElement, announcement: HTMLElement) {
    this.#card = card;
    this.#announcement = announcement;
  }

  /** Whether an element stands in the card. */
  contains(element: EventTarget | null): boolean {
    return element instanceof Node && this.#card.contains(element);
  }

  /** @param aloud whether a screen reader is to say it, as for keys. */
  show(point: MapPoint, words: PaperWords, address: string, aloud: boolean): void {
    const title = document.createElement('a');
    title.href = address;
    title.textContent = words.title;
    title.dir = 'auto';
    title.tabIndex = -1;
    const [topic, summary] = [document.createElement('p'), document.createElement('p')];
    topic.textContent = point.topic.title;
    topic.dataset.hue = point.topic.hue;
    const said = words.isGist ? `${say('browser.gist')}: ${words.summary}` : words.summary;
    summary.textContent = said;
    if (words.isGist) summary.dataset.gist = '';
    this.#card.replaceChildren(topic, title, summary);
    this.#card.hidden = false;
    this.#point = point;
    if (aloud) this.#announcement.textContent = `${words.title}. ${point.topic.title}. ${said}`;
  }

  hide(): void {
    this.#card.hidden = true;
    this.#point = undefined;
  }

  /** Puts the card beside its point; on a phone the style sheet has it at the other end of the map. */
  moveTo(view: Viewport): void {
    if (!this.#point) return;
    const at = toScreen(view, this.#point);
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const { x, y } = positionBeside(at, { width, height }, view);
    this.#card.style.setProperty('--x', `${x}px`);
    this.#card.style.setProperty('--y', `${y}px`);
    this.#card.classList.toggle('at-top', at.y > view.height / 2);
  }
}
