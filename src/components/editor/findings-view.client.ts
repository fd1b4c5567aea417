import type { FieldFinding } from '../../editor/page-check.ts';
import { language, say } from '../../interface/say-edit.client.ts';
import { element } from './element.client.ts';
import type { FormFields } from './form-fields.client.ts';

/** Shows what the check finds: in a list, and each beside the field in which it is mended. */
export class FindingsView {
  readonly #place: HTMLElement;
  readonly #fields: FormFields;

  constructor(place: HTMLElement, fields: FormFields) {
    this.#place = place;
    this.#fields = fields;
  }

  /** @param isBroken whether the fields wait until the front matter can be read. */
  show(findings: FieldFinding[], isBroken: boolean): void {
    for (const found of this.#place.querySelectorAll('[data-found]')) found.replaceChildren();
    for (const control of this.#place.querySelectorAll('[aria-invalid]')) {
      control.removeAttribute('aria-invalid');
    }
    const status = element(this.#place, '[data-check-status]', HTMLElement);
    const said = isBroken ? say('browser.edit.unreadable') : summaryOf(findings);
    if (status.textContent !== said) status.textContent = said;
    const list = element(this.#place, '[data-check-list]', HTMLElement);
    list.replaceChildren(...findings.map((finding) => this.#entry(finding, isBroken)));
  }

  #entry(finding: FieldFinding, isBroken: boolean): HTMLLIElement {
    const { line, what, why, fix, field, note } = finding;
    const entry = document.createElement('li');
    const place = isBroken ? undefined : this.#fields.placeOf(field);
    const words = document.createElement('span');
    words.lang = 'en';
    const number = say('browser.edit.line', { line });
    if (!place) {
      words.textContent = `${what} · ${why} · ${fix}`;
      entry.append(`${number}: `, words);
      return entry;
    }
    const link = document.createElement('a');
    link.href = `#${place.control.id}`;
    link.textContent = number;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(place.control);
    });
    words.textContent = what;
    entry.append(link, ': ', words);
    const beside = document.createElement('p');
    beside.className = 'finding';
    const where = document.createElement('span');
    where.lang = language;
    where.textContent = `${number}: `;
    beside.append(where, `${what} · ${why} · ${fix}`);
    if (note) beside.dataset.note = '';
    else if (place.control.matches('input, textarea, select')) {
      place.control.setAttribute('aria-invalid', 'true');
    }
    place.found.append(beside);
    return entry;
  }
}

/** Leads to a field, also where it is folded away. */
function goTo(control: HTMLElement): void {
  for (let fold = control.closest('details'); fold; ) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  control.focus();
  control.scrollIntoView({ block: 'center' });
}

function summaryOf(findings: FieldFinding[]): string {
  const notes = findings.filter(({ note }) => note).length;
  const count = findings.length - notes;
  const problems = count > 0 ? say('browser.edit.problems', { count }) : say('browser.edit.sound');
  if (notes === 0) return problems;
  return say('browser.edit.both', { problems, notes: say('browser.edit.notes', { count: notes }) });
}
