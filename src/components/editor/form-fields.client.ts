import type { FieldPath } from '../../editor/page-check.ts';
import { isRecord, type Values } from '../../editor/yaml-places.ts';
import { say } from '../../interface/say-edit.client.ts';
import { readControl, writeControl } from './control.client.ts';
import { element } from './element.client.ts';

/** The fields of a form, by the keys of the front matter; `body` is the page's text. */
export class FormFields {
  readonly #fields = new Map<string, HTMLElement>();
  /** What stands in the file for each record that is shown. */
  readonly #records = new WeakMap<Element, Values>();
  /** Lists that say with no entry that there is none. */
  readonly #emptyLists = new Set<string>();
  #lastId = 0;

  /** @param changed is told the new value of a key; undefined where nothing is written. */
  constructor(form: HTMLElement, changed: (key: string, value: unknown) => void) {
    for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
      const key = field.dataset.field ?? '';
      this.#fields.set(key, field);
      const tell = () => changed(key, this.#read(key, field));
      field.addEventListener('input', tell);
      field.addEventListener('click', ({ target }) => {
        if (!(target instanceof HTMLElement)) return;
        if (target.matches('[data-add]')) this.#add(field);
        if (target.matches('[data-remove]')) {
          target.closest('.record')?.remove();
          this.#number(field);
          element(field, '[data-add]', HTMLElement).focus();
          tell();
        }
      });
    }
  }

  /** Shows what a page says. */
  fill(values: Values, body: string): void {
    this.#emptyLists.clear();
    for (const [key, field] of this.#fields) {
      const value = key === 'body' ? body : values[key];
      if (field.dataset.kind === 'records') this.#fillRecords(key, field, value);
      else writeControl(element(field, '[data-control]', HTMLElement), value);
    }
    const hasClaims = values.claims !== undefined;
    const summary = this.#fields.get('summary');
    // Claims are the summary: a page has one or the other.
    if (summary) summary.hidden = hasClaims && values.summary === undefined;
  }

  /** Where what is found in a field is shown, and the control in which it is mended. */
  placeOf([key, index, part]: FieldPath): { found: HTMLElement; control: HTMLElement } | undefined {
    const field = this.#fields.get(String(key));
    if (!field) return undefined;
    const record = typeof index === 'number' && this.#shownRecords(field)[index];
    const owner = record || field;
    const control =
      (record && owner.querySelector<HTMLElement>(`[data-part="${part}"]`)) ||
      owner.querySelector<HTMLElement>('[data-control], [data-records]');
    const found = owner.querySelector<HTMLElement>(
      record ? '[data-found]' : ':scope > [data-found]',
    );
    return found && control ? { found, control } : undefined;
  }

  #read(key: string, field: HTMLElement): unknown {
    if (field.dataset.kind !== 'records') {
      return readControl(element(field, '[data-control]', HTMLElement), key !== 'body');
    }
    const records = this.#shownRecords(field).flatMap((record) => {
      const value = { ...this.#records.get(record) };
      for (const control of record.querySelectorAll<HTMLElement>('[data-part]')) {
        const part = control.dataset.part ?? '';
        const written = readControl(control, true);
        if (written === undefined) delete value[part];
        else value[part] = written;
      }
      return Object.keys(value).length > 0 ? [value] : [];
    });
    return records.length > 0 || this.#emptyLists.has(key) ? records : undefined;
  }

  #fillRecords(key: string, field: HTMLElement, value: unknown): void {
    element(field, '[data-records]', HTMLElement).replaceChildren();
    if (!Array.isArray(value)) return;
    if (value.length === 0) this.#emptyLists.add(key);
    for (const entry of value as unknown[]) this.#append(field, isRecord(entry) ? entry : {});
    this.#number(field);
  }

  #add(field: HTMLElement): void {
    const record = this.#append(field, {});
    this.#number(field);
    record.querySelector<HTMLElement>('[data-part]')?.focus();
  }

  #append(field: HTMLElement, value: Values): HTMLElement {
    const copy = element(field, 'template', HTMLTemplateElement).content.cloneNode(true);
    const place = element(field, '[data-records]', HTMLElement);
    place.append(copy);
    const record = element(place, '.record:last-child', HTMLElement);
    this.#records.set(record, value);
    const id = `${field.dataset.field}-${++this.#lastId}`;
    element(record, '.record-name', HTMLElement).id = `${id}-name`;
    element(record, '[data-found]', HTMLElement).id = `${id}-found`;
    element(record, '[data-remove]', HTMLElement).setAttribute('aria-describedby', `${id}-name`);
    for (const control of record.querySelectorAll<HTMLElement>('[data-part]')) {
      control.id = `${id}-${control.dataset.part}`;
      control.setAttribute('aria-describedby', `${id}-found`);
      control.parentElement?.querySelector('label')?.setAttribute('for', control.id);
      writeControl(control, value[control.dataset.part ?? '']);
    }
    return record;
  }

  #number(field: HTMLElement): void {
    for (const [index, record] of this.#shownRecords(field).entries()) {
      element(record, '.record-name', HTMLElement).textContent = say('browser.edit.recordNumber', {
        field: field.dataset.label ?? '',
        number: index + 1,
      });
    }
  }

  #shownRecords(field: HTMLElement): HTMLElement[] {
    return [...field.querySelectorAll<HTMLElement>('[data-records] > .record')];
  }
}
