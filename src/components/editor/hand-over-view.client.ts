import type { EditorSite } from '../../editor/editor-site.ts';
import { filledForm, formText } from '../../editor/hand-over.ts';
import { pagePatch } from '../../editor/page-patch.ts';
import { say } from '../../interface/say-edit.client.ts';
import { announce, copyFrom, copyText } from '../copy-text.client.ts';
import { saveFile } from '../save-file.client.ts';
import { element } from './element.client.ts';

/** The ways in which changes leave the page: a form, the host's editor, a patch, the clipboard. */
export class HandOverView {
  readonly #place: HTMLElement;
  readonly #site: EditorSite;
  readonly #slug: string;
  readonly #path: string;
  #text = '';
  #patch = '';
  #handedOver = '';

  /** @param discard is called where the changes are not wanted any more. */
  constructor(
    place: HTMLElement,
    site: EditorSite,
    { slug, path }: { slug: string; path: string },
    discard: () => void,
  ) {
    this.#place = element(place, '[data-hand-over]', HTMLElement);
    this.#site = site;
    this.#slug = slug;
    this.#path = path;
    const name = `${slug}.patch`;
    const command = this.#find('[data-command]');
    command.textContent = command.textContent.replace('…', name);
    this.#find('[data-to-file]').setAttribute('href', site.fileAddress.replace('{path}', path));
    this.#on('[data-to-file]', () => void copyText(this.#text));
    this.#on('[data-to-form]', () => {
      if (!this.#form().isWhole) void copyText(formText(this.#patch));
    });
    this.#on('[data-download]', () => {
      saveFile(name, 'text/x-diff', this.#patch);
      announce(say('browser.edit.saved', { file: name }));
    });
    const copy = element(this.#place, '[data-copy]', HTMLButtonElement);
    this.#on('[data-copy]', () => void copyFrom(copy, this.#text));
    this.#find('[data-discard]').addEventListener('click', discard);
  }

  /** Whether something was changed that was handed over in no way yet. */
  hasUnsaved(): boolean {
    return this.#patch !== '' && this.#handedOver !== this.#patch;
  }

  show(original: string, text: string): void {
    this.#text = text;
    this.#patch = pagePatch(`content/${this.#path}`, original, text);
    const count = this.#patch.match(/^[+-](?!\+\+ |-- )/gm)?.length ?? 0;
    this.#find('[data-change-status]').textContent =
      count === 0 ? say('browser.edit.unchanged') : say('browser.edit.changed', { count });
    this.#find('[data-changed]').hidden = count === 0;
    this.#find('[data-patch]').textContent = this.#patch;
    const { address, isWhole } = this.#form();
    this.#find('[data-to-form]').setAttribute('href', address);
    this.#find('[data-too-long]').textContent = isWhole ? '' : say('browser.edit.tooLong');
  }

  #form() {
    return filledForm(this.#site.formAddress.replace('PAPER', this.#slug), this.#patch);
  }

  #on(selector: string, handle: () => void): void {
    this.#find(selector).addEventListener('click', () => {
      this.#handedOver = this.#patch;
      handle();
    });
  }

  #find(selector: string): HTMLElement {
    return element(this.#place, selector, HTMLElement);
  }
}
