import { number } from '../../interface/say.client.ts';
import { say } from '../../interface/say-search.client.ts';
import {
  type Facets,
  type FacetValue,
  type FilterKind,
  type Filters,
  filterKinds,
} from '../query/request.ts';
import { element } from './elements.client.ts';

const legends: Record<FilterKind, string> = {
  topic: say('browser.search.topic'),
  year: say('browser.search.year'),
  author: say('browser.search.author'),
  venue: say('browser.search.venue'),
  kind: say('browser.search.kind'),
  notes: say('browser.search.notes'),
  code: say('browser.search.code'),
};
const flags: Partial<Record<FilterKind, string>> = {
  code: say('browser.search.hasCode'),
  notes: say('browser.search.hasNotes'),
};
const shownAtFirst = 8;

/** The filters with their counts. What a reader has unfolded or focused stays so. */
export class FilterForm {
  readonly #form: HTMLFormElement;
  readonly #unfolded = new Set<FilterKind>();
  #facets: Facets | undefined;
  #filters: Filters | undefined;

  /** @param changed is told the filters whenever the reader changes one. */
  constructor(form: HTMLFormElement, changed: (filters: Filters) => void) {
    this.#form = form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => changed(this.#read()));
  }

  show(facets: Facets, filters: Filters): void {
    this.#facets = facets;
    this.#filters = filters;
    const focused = document.activeElement?.id;
    const open = this.#form.contains(document.activeElement);
    this.#form.replaceChildren(...filterKinds.flatMap((kind) => this.#group(kind)));
    if (open && focused) document.getElementById(focused)?.focus();
  }

  #group(kind: FilterKind): HTMLElement[] {
    const values = this.#facets?.[kind] ?? [];
    const chosen = this.#chosen(kind);
    // Where all works are of one kind, it tells them not apart.
    if (values.length < (kind === 'kind' && chosen.size === 0 ? 2 : 1)) return [];
    const folded = values.length > shownAtFirst + 2 && !this.#unfolded.has(kind);
    const shown = values.filter(
      ({ value }, at) => !folded || at < shownAtFirst || chosen.has(value),
    );
    const rows = shown.map((value) => this.#row(kind, value, chosen.has(value.value)));
    const legend = element('legend', {}, legends[kind]);
    if (!folded) return [element('fieldset', {}, legend, ...rows)];
    const more = element(
      'button',
      { type: 'button', class: 'more-values', id: `more-${kind}` },
      say('browser.search.allValues', { count: values.length }),
      element(
        'span',
        { class: 'sr-only' },
        ` ${say('browser.search.valuesOf', { kind: legends[kind] })}`,
      ),
    );
    more.addEventListener('click', () => this.#unfold(kind, values[shownAtFirst]?.value));
    return [element('fieldset', {}, legend, ...rows, more)];
  }

  #row(kind: FilterKind, { value, label, count }: FacetValue, checked: boolean): HTMLLabelElement {
    const input = element('input', {
      type: 'checkbox',
      name: kind,
      value,
      id: fieldId(kind, value),
      checked,
    });
    const text = flags[kind] ?? label;
    const counted = element('span', { class: 'count' }, number(count));
    return element('label', {}, input, element('span', {}, text), counted);
  }

  #unfold(kind: FilterKind, focus: string | undefined): void {
    this.#unfolded.add(kind);
    if (this.#facets && this.#filters) this.show(this.#facets, this.#filters);
    if (focus !== undefined) document.getElementById(fieldId(kind, focus))?.focus();
  }

  #chosen(kind: FilterKind): Set<string> {
    const chosen = this.#filters?.[kind];
    if (typeof chosen === 'object') return new Set(chosen);
    return new Set(chosen ? ['yes'] : []);
  }

  #read(): Filters {
    const data = new FormData(this.#form);
    const all = (kind: FilterKind) => data.getAll(kind).map(String);
    return {
      topic: all('topic'),
      year: all('year'),
      author: all('author'),
      venue: all('venue'),
      kind: all('kind'),
      code: data.has('code'),
      notes: data.has('notes'),
    };
  }
}

function fieldId(kind: FilterKind, value: string): string {
  return `filter-${kind}-${value.replace(/[^\w-]+/g, '-')}`;
}
