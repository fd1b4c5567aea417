import { number } from '../../interface/say.client.ts';
import { say } from '../../interface/say-search.client.ts';
import type { Facets, FacetValue, Filters } from '../query/request.ts';
import { element } from './elements.client.ts';

type Kind = keyof Facets;

const legends: Record<Kind, string> = {
  topic: say('browser.search.topic'),
  year: say('browser.search.year'),
  venue: say('browser.search.venue'),
  code: say('browser.search.code'),
};
const shownAtFirst = 8;

/** The filters with their counts. What a reader has unfolded or focused stays so. */
export class FilterForm {
  readonly #form: HTMLFormElement;
  readonly #unfolded = new Set<Kind>();
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
    this.#form.replaceChildren(
      ...(['topic', 'year', 'venue', 'code'] as const).flatMap((kind) => this.#group(kind)),
    );
    if (open && focused) document.getElementById(focused)?.focus();
  }

  #group(kind: Kind): HTMLElement[] {
    const values = this.#facets?.[kind] ?? [];
    if (values.length === 0) return [];
    const chosen = this.#chosen(kind);
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

  #row(kind: Kind, { value, label, count }: FacetValue, checked: boolean): HTMLLabelElement {
    const input = element('input', {
      type: 'checkbox',
      name: kind,
      value,
      id: fieldId(kind, value),
      checked,
    });
    const text = kind === 'code' ? say('browser.search.hasCode') : label;
    const counted = element('span', { class: 'count' }, number(count));
    return element('label', {}, input, element('span', {}, text), counted);
  }

  #unfold(kind: Kind, focus: string | undefined): void {
    this.#unfolded.add(kind);
    if (this.#facets && this.#filters) this.show(this.#facets, this.#filters);
    if (focus !== undefined) document.getElementById(fieldId(kind, focus))?.focus();
  }

  #chosen(kind: Kind): Set<string> {
    if (kind === 'code') return new Set(this.#filters?.code ? ['yes'] : []);
    return new Set(this.#filters?.[kind]);
  }

  #read(): Filters {
    const data = new FormData(this.#form);
    const all = (kind: Kind) => data.getAll(kind).map(String);
    return {
      topic: all('topic'),
      year: all('year'),
      venue: all('venue'),
      code: data.has('code'),
    };
  }
}

function fieldId(kind: Kind, value: string): string {
  return `filter-${kind}-${value.replace(/[^\w-]+/g, '-')}`;
}
