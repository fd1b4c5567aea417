import { pieces, say } from '../../interface/say-search.client.ts';
import { startAhead } from '../browser/head-start.client.ts';
import { isOutdated } from '../browser/outdated-page.client.ts';
import { ProgramFailure, SearchClient } from '../browser/search.client.ts';
import type { SearchAnswer } from '../query/request.ts';
import { countFilters, readAddress, type SearchState, writeAddress } from './address.ts';
import { element, required } from './elements.client.ts';
import { FilterForm } from './filter-form.client.ts';
import { filterSheet } from './filter-sheet.client.ts';
import { KeptSearches } from './kept-searches.client.ts';
import { countText, emptyNote, notesOn } from './notes.client.ts';
import { listenForKeys } from './result-keys.client.ts';
import { placeholders, questionElement, resultElements } from './result-list.client.ts';

const pageSize = 10;

/** So long after a key the search waits for the next one. */
const typingPause = 120;

/** An answer that comes sooner is not announced by “Searching …”, which would only flicker. */
const blink = 100;

/** What the history keeps of a results page besides its address. */
interface Place {
  shown: number;
  scroll: number;
}

/** The results page: its address says what is asked, everything on it follows from the address. */
export class ResultsPage {
  readonly #site: URL;
  readonly #client: SearchClient;
  readonly #field = required(HTMLInputElement, '[data-search-field]');
  readonly #list = required(HTMLOListElement, '[data-search-results]');
  readonly #status = required(HTMLElement, '[data-search-status]');
  readonly #notes = required(HTMLElement, '[data-search-notes]');
  readonly #more = required(HTMLButtonElement, '[data-search-more]');
  readonly #sort = required(HTMLSelectElement, '[data-search-sort]');
  readonly #filters: FilterForm;
  readonly #showFilterCount: (count: number) => void;
  readonly #keep: KeptSearches;
  #state: SearchState = readAddress(location.search);
  #shown = pageSize;
  #timer: number | undefined;
  #telling: number | undefined;

  constructor(site: URL) {
    this.#site = site;
    this.#client = new SearchClient(site, (files) => this.#showWaiting(files), startAhead(site));
    this.#filters = new FilterForm(required(HTMLFormElement, '[data-search-filters]'), (filters) =>
      this.#go({ ...this.#state, filters }),
    );
    this.#showFilterCount = filterSheet();
    this.#keep = new KeptSearches(required(HTMLDetailsElement, '[data-keep-search]'), site);
    listenForKeys(this.#field, this.#list);
    this.#listen();
  }

  /** Shows what the address asks for, where the reader left it. */
  restore(): void {
    this.#state = readAddress(location.search);
    const place = readPlace(history.state);
    this.#shown = place.shown;
    this.#field.value = this.#state.query;
    this.#sort.value = this.#state.sort;
    void this.#search({ scroll: place.scroll });
  }

  #listen(): void {
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => this.restore());
    addEventListener('pagehide', () => this.#keepPlace());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) scrollTo(0, readPlace(history.state).scroll);
    });
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      this.#keepPlace();
      if (!link.hasAttribute('data-search-link') || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.#go(readAddress(new URL(link.href).search));
      this.#field.value = this.#state.query;
      this.#sort.value = this.#state.sort;
    });
    this.#field.addEventListener('input', () => {
      this.#list.dataset.state = 'searching';
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask({ typing: true }), typingPause);
    });
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#ask({ typing: false });
    });
    this.#sort.addEventListener('change', () => {
      const sort = this.#sort.value === 'date' ? 'date' : 'relevance';
      this.#go({ ...this.#state, sort });
    });
    this.#more.addEventListener('click', () => {
      const first = this.#list.children.length;
      this.#shown += pageSize;
      void this.#search({}).then(() => this.#list.querySelectorAll('a')[first]?.focus());
    });
  }

  /** Searches for what stands in the field. */
  #ask({ typing }: { typing: boolean }): void {
    const state = { ...this.#state, query: this.#field.value, verbatim: false };
    const same = writeAddress(state) === location.search;
    if (typing || same) {
      history.replaceState(null, '', writeAddress(state) || location.pathname);
      this.#state = state;
      this.#shown = pageSize;
      void this.#search({ typing });
    } else this.#go(state);
  }

  /** Goes to another question, so that the back button comes back to this one. */
  #go(state: SearchState): void {
    this.#keepPlace();
    history.pushState(null, '', writeAddress(state) || location.pathname);
    this.#state = state;
    this.#shown = pageSize;
    void this.#search({});
  }

  #keepPlace(): void {
    const place: Place = { shown: this.#shown, scroll: scrollY };
    history.replaceState(place, '');
  }

  async #search({ typing = false, scroll }: { typing?: boolean; scroll?: number }): Promise<void> {
    const state = this.#state;
    this.#list.dataset.state = 'searching';
    this.#list.setAttribute('aria-busy', 'true');
    if (this.#list.children.length === 0) this.#list.replaceChildren(...placeholders(5));
    clearTimeout(this.#telling);
    this.#telling = window.setTimeout(() => {
      this.#status.textContent = say('browser.quick.searching');
    }, blink);
    try {
      const request = { ...state, count: this.#shown, typing };
      const answer = await this.#client.search(request);
      if (!answer || state !== this.#state) return;
      this.#show(answer, state);
      if (scroll !== undefined && scroll > 0) scrollTo(0, scroll);
    } catch (error) {
      if (state !== this.#state) return;
      // The address says all that is asked; the newer page asks it again.
      if (error instanceof ProgramFailure && (await isOutdated())) return location.reload();
      this.#showFailure(error);
    }
    clearTimeout(this.#telling);
    this.#list.removeAttribute('aria-busy');
    this.#list.dataset.state = 'done';
  }

  #show(answer: SearchAnswer, state: SearchState): void {
    const { items, questions, total, facets } = answer;
    document.title = state.query === '' ? pageTitle : `${state.query} · ${pageTitle}`;
    this.#status.textContent = countText(answer, state);
    // What narrows papers down, or orders them by date, does not ask a question.
    const asked = countFilters(state.filters) > 0 || state.sort === 'date' ? [] : questions;
    this.#list.replaceChildren(
      ...asked.map((question) => questionElement(question, this.#site)),
      ...resultElements(items, this.#site),
    );
    const notes = total === 0 ? [emptyNote(answer, state, this.#site)] : [];
    const titles = items.filter(({ isTitleOnly }) => isTitleOnly).length;
    if (titles > 0) {
      notes.push(this.#againNote(say('browser.search.titlesOnly', { count: titles })));
    }
    if (answer.lacksNeighbours) notes.push(this.#againNote(say('browser.search.noNeighbours')));
    if (answer.lacksRelatedWords) notes.push(this.#againNote(say('browser.search.lacksRelated')));
    this.#notes.replaceChildren(...notesOn(answer, state, this.#site), ...notes);
    this.#more.hidden = this.#shown >= total;
    this.#filters.show(facets, state.filters);
    this.#showFilterCount(countFilters(state.filters));
    this.#keep.show(answer, state);
  }

  /** What the search waits for, for a reader whom it keeps waiting. */
  #showWaiting(files: string[]): void {
    if (this.#list.dataset.state !== 'searching') return;
    const note = element('p', { class: 'note' });
    if (files.length > 0) {
      const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1)).join(', ');
      note.append(`${say('browser.search.waiting', { files: names })} `, this.#againButton());
    }
    this.#notes.replaceChildren(note);
  }

  /** Says that something could not be had, which may be there by now. */
  #againNote(text: string): HTMLElement {
    return element('p', { class: 'note' }, `${text} `, this.#againButton());
  }

  #againButton(): HTMLElement {
    const again = element('button', { type: 'button' }, say('browser.search.again'));
    again.addEventListener('click', () => {
      this.#client.giveUp();
      this.#notes.replaceChildren();
      void this.#search({});
    });
    return again;
  }

  #showFailure(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#status.textContent = say('browser.search.failed');
    this.#list.replaceChildren();
    const stored = new URL('offline/', this.#site);
    if (this.#state.query !== '') stored.searchParams.set('q', this.#state.query);
    const offline = pieces('browser.search.offline', {
      pages: { text: say('browser.search.storedPages'), href: stored.href },
    });
    this.#notes.replaceChildren(
      element(
        'p',
        { class: 'note' },
        `${say('browser.quick.failedBecause', { reason })} `,
        this.#againButton(),
      ),
      element(
        'p',
        { class: 'note' },
        ...offline.map((piece) =>
          typeof piece === 'string' ? piece : element('a', { href: piece.href }, piece.text),
        ),
      ),
    );
    this.#more.hidden = true;
  }
}

const pageTitle = document.title;

function readPlace(kept: unknown): Place {
  const number = (name: string) => {
    const value: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : 0;
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
  };
  return { shown: Math.max(pageSize, number('shown')), scroll: number('scroll') };
}
