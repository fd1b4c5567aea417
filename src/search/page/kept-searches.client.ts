import { say } from '../../interface/say-search.client.ts';
import { type FacetValue, flagKinds, type SearchAnswer, valueKinds } from '../query/request.ts';
import { readAddress, type SearchState, writeAddress } from './address.ts';
import { element, required } from './elements.client.ts';
import { nearestFeeds } from './nearest-feeds.ts';
import {
  onSearchesChange,
  readSearches,
  type StoredSearch,
  writeSearches,
} from './stored-searches.client.ts';

const flagNames = { code: say('browser.search.hasCode'), notes: say('browser.search.hasNotes') };

/** What can be kept of a search: itself in this browser, and the feeds that come closest to it. */
export class KeptSearches {
  readonly #fold: HTMLDetailsElement;
  readonly #summary: HTMLElement;
  readonly #body: HTMLElement;
  readonly #site: URL;
  #asked: { answer: SearchAnswer; state: SearchState } | undefined;

  constructor(fold: HTMLDetailsElement, site: URL) {
    this.#fold = fold;
    this.#site = site;
    this.#summary = required(HTMLElement, '[data-keep-summary]', fold);
    this.#body = required(HTMLElement, '[data-keep-body]', fold);
    onSearchesChange(() => this.#draw());
    // Before there is an answer the line has its place already: nothing moves when it comes.
    fold.hidden = writeAddress(readAddress(location.search)) === '' && readSearches().length === 0;
  }

  show(answer: SearchAnswer, state: SearchState): void {
    this.#asked = { answer, state };
    this.#draw();
  }

  #draw(): void {
    if (!this.#asked) return;
    const { answer, state } = this.#asked;
    const search = { address: writeAddress(state), label: labelOf(answer, state) };
    const kept = readSearches();
    const isAsked = search.address !== '';
    this.#fold.hidden = !isAsked && kept.length === 0;
    this.#summary.textContent = isAsked
      ? say('browser.search.keep')
      : say('browser.search.keptCount', { count: kept.length });
    this.#body.replaceChildren(
      ...(isAsked ? [this.#buttons(search, kept), ...this.#feeds(answer, state)] : []),
      ...this.#list(kept),
    );
  }

  #buttons(search: StoredSearch, kept: StoredSearch[]): HTMLElement {
    const isKept = kept.some(({ address }) => address === search.address);
    const button = element(
      'button',
      { type: 'button', class: 'plain-button', 'data-keep': true, 'aria-pressed': String(isKept) },
      say(isKept ? 'browser.search.kept' : 'browser.search.keepHere'),
    );
    button.addEventListener('click', () => {
      const others = kept.filter(({ address }) => address !== search.address);
      this.#write(isKept ? others : [search, ...others], '[data-keep]');
    });
    return element(
      'p',
      { class: 'buttons' },
      button,
      element('span', {}, say('browser.search.bookmark')),
    );
  }

  #feeds(answer: SearchAnswer, state: SearchState): HTMLElement[] {
    const near = nearestFeeds(answer, state);
    const all = { title: say('browser.search.feedOfAll'), path: 'feed.xml' };
    const links = [...near, all].map(({ title, path }) =>
      element('a', { href: new URL(path, this.#site).pathname }, title),
    );
    return [
      element('p', {}, say('browser.search.noFeed')),
      element('p', { class: 'feeds' }, ...links),
    ];
  }

  #list(kept: StoredSearch[]): HTMLElement[] {
    if (kept.length === 0) return [];
    const rows = kept.map(({ address, label }) => {
      const title = say('browser.search.removeKept', { label });
      const remove = element(
        'button',
        { type: 'button', class: 'plain-button', 'aria-label': title },
        say('browser.search.remove'),
      );
      remove.addEventListener('click', () =>
        this.#write(
          kept.filter((other) => other.address !== address),
          'summary',
        ),
      );
      const link = element('a', { href: `./${address}`, 'data-search-link': true }, label);
      return element('li', {}, link, remove);
    });
    return [
      element('h2', {}, say('browser.search.keptHeading')),
      element('ul', { 'data-kept-searches': true }, ...rows),
    ];
  }

  /** Keeps searches, and leaves the focus where the reader goes on. */
  #write(searches: StoredSearch[], focus: string): void {
    const done = writeSearches(searches);
    this.#draw();
    if (!done)
      this.#body.prepend(element('p', { role: 'alert' }, say('browser.search.keptRefused')));
    this.#fold.querySelector<HTMLElement>(focus)?.focus();
  }
}

/** What is asked, in words: “bread · 2023 · Has code”. */
function labelOf({ facets }: SearchAnswer, { query, filters }: SearchState): string {
  const values = valueKinds.flatMap((kind) =>
    filters[kind].map((value) => nameOf(facets[kind], value)),
  );
  const flags = flagKinds.flatMap((kind) => (filters[kind] ? [flagNames[kind]] : []));
  return [query, ...values, ...flags].filter(Boolean).join(' · ') || say('browser.search.newest');
}

function nameOf(values: FacetValue[], value: string): string {
  return values.find((one) => one.value === value)?.label ?? value;
}
