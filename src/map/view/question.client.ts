import type { MapQuery } from './light-up.ts';

/** The names of the fields, in the form and in the address. */
const fields = { text: 'q', topic: 'topic' } as const;

/** What a reader asks of the map: it stands in the form and, to be shared, in the address. */
export class MapQuestion {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** Asks what the page's address asks; a topic that the map does not have is none. */
  takeFromAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of Object.values(fields)) {
      const field = this.#field(name);
      field.value = asked.get(name) ?? '';
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
  }

  /** Calls back when the reader asks something else, which the address then says too. */
  onChange(callback: () => void): void {
    this.#form.addEventListener('input', () => {
      this.#putIntoAddress();
      callback();
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
  }

  read(): MapQuery {
    return { text: this.#field(fields.text).value, topic: this.#field(fields.topic).value };
  }

  #putIntoAddress(): void {
    const address = new URL(location.href);
    for (const name of Object.values(fields)) {
      const { value } = this.#field(name);
      if (value.trim() === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    // Every letter would else be a step for the button “Back”.
    history.replaceState(history.state, '', address);
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    const field = this.#form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
    throw new Error(`the form of the map has no field “${name}”`);
  }
}
