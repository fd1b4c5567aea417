import { say } from '../../interface/say.client.ts';
import { isOutdated } from '../browser/outdated-page.client.ts';
import { ProgramFailure, SearchClient } from '../browser/search.client.ts';
import { nothingAsked, writeAddress } from '../page/address.ts';
import { element } from '../page/elements.client.ts';
import { noFilters, type SearchAnswer } from '../query/request.ts';
import { type Option, optionsFor } from './options.ts';

const shown = 7;
const typingPause = 80;

let dialog: QuickSearch | undefined;

/** Opens the quick search on the page that a reader is on. */
export function openQuickSearch(site: URL): void {
  dialog ??= new QuickSearch(site);
  dialog.open();
}

/**
 * A combobox with a list of results, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: the field
 * keeps the focus, arrows choose an option, Enter opens it, Escape goes back to where one was.
 */
class QuickSearch {
  readonly #site: URL;
  readonly #client: SearchClient;
  readonly #input = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': say('browser.quick.label'),
    'aria-expanded': 'false',
    'aria-controls': 'quick-search-options',
    'aria-autocomplete': 'list',
    placeholder: say('browser.quick.placeholder'),
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  readonly #list = element('ul', {
    id: 'quick-search-options',
    role: 'listbox',
    'aria-label': say('browser.quick.options'),
  });
  readonly #status = element('p', { role: 'status' });
  readonly #close = element(
    'button',
    { type: 'button', class: 'close' },
    say('browser.quick.close'),
  );
  readonly #dialog = element(
    'dialog',
    { class: 'quick-dialog', 'aria-label': say('browser.quick.dialog') },
    element('div', { class: 'field' }, this.#input, this.#close),
    this.#status,
    this.#list,
  );
  #options: Option[] = [];
  #active = -1;
  #timer: number | undefined;

  constructor(site: URL) {
    this.#site = site;
    this.#client = new SearchClient(site, (files) => {
      if (files.length > 0) this.#status.textContent = say('browser.quick.waiting');
    });
    document.body.append(this.#dialog);
    this.#close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      // A click beside the dialog hits its backdrop, which counts as the dialog itself.
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), typingPause);
    });
    this.#input.addEventListener('keydown', (event) => this.#press(event));
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.select();
    if (this.#input.value === '') this.#status.textContent = say('browser.quick.type');
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === '') {
      this.#show([], say('browser.quick.type'));
      return;
    }
    if (this.#options.length === 0) this.#status.textContent = say('browser.quick.searching');
    try {
      const answer = await this.#client.search({
        query,
        filters: noFilters,
        sort: 'relevance',
        count: shown,
        typing: true,
        verbatim: false,
        related: true,
      });
      if (!answer || query !== this.#input.value.trim()) return;
      this.#show(optionsFor(answer, this.#allResults(query), this.#site), statusOf(answer));
      // Tells tests, and whoever automates the page, what the list answers.
      this.#input.dataset.shown = query;
    } catch (error) {
      if (error instanceof ProgramFailure && (await isOutdated())) {
        return location.assign(this.#allResults(query));
      }
      const reason = error instanceof Error ? error.message : String(error);
      this.#show([], say('browser.quick.failedBecause', { reason }));
    }
  }

  #show(options: Option[], status: string): void {
    this.#options = options;
    this.#status.textContent = status;
    this.#list.replaceChildren(
      ...options.map(({ content }, at) => {
        const option = element(
          'li',
          { role: 'option', id: `quick-option-${at}`, 'aria-selected': 'false' },
          ...content,
        );
        option.addEventListener('click', () => this.#follow(at));
        option.addEventListener('pointermove', () => this.#choose(at));
        return option;
      }),
    );
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#choose(options.length > 0 ? 0 : -1);
  }

  #press(event: KeyboardEvent): void {
    // These keys choose among what an input method proposes.
    if (event.isComposing) return;
    const last = this.#options.length - 1;
    if (event.key === 'ArrowDown') this.#choose(this.#active < last ? this.#active + 1 : 0);
    else if (event.key === 'ArrowUp') this.#choose(this.#active > 0 ? this.#active - 1 : last);
    else if (event.key === 'Enter') this.#follow(this.#active);
    else return;
    event.preventDefault();
  }

  #choose(at: number): void {
    this.#active = at;
    for (const [place, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(place === at));
      if (place === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `quick-option-${at}`);
  }

  /** Opens an option; while those of an older query are still shown, all results of this one. */
  #follow(at: number): void {
    const query = this.#input.value.trim();
    const option = this.#input.dataset.shown === query ? this.#options[at] : undefined;
    const address = option?.address ?? this.#allResults(query);
    this.#dialog.close();
    location.assign(address);
  }

  #allResults(query: string): string {
    const address = writeAddress({ ...nothingAsked, query });
    return new URL(`search/${address}`, this.#site).href;
  }
}

function statusOf({ total, corrected }: SearchAnswer): string {
  const papers = say('count.papers', { count: total });
  return corrected === undefined
    ? papers
    : say('browser.quick.countFor', { papers, query: corrected });
}
