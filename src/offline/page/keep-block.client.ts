import { say, speaker } from '../../interface/say-offline.client.ts';
import type { KeepHalt, KeepStatus } from '../messages.ts';
import { activeWorker, askWorker } from './ask-worker.client.ts';
import { isComplete, keepAll } from './go-on-keeping.client.ts';
import { keepTextsOf } from './keep-texts.ts';

const { costText, haltText, progressText, statusText } = keepTextsOf(speaker);

/** The block in which readers keep the whole site on their device. */
class KeepBlock extends HTMLElement {
  #running: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator)) return;
    this.#button('keep').addEventListener('click', () => void this.#keep());
    this.#button('cancel').addEventListener('click', () => this.#running?.abort());
    this.#button('remove').addEventListener('click', () => void this.#remove());
    this.#refresh().catch(() => {
      // The block stays out of sight where nothing can be stored.
    });
  }

  async #refresh(halt?: KeepHalt): Promise<void> {
    const status = await askWorker(await activeWorker(), { kind: 'status' });
    const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    const complete = isComplete(status);
    this.hidden = false;
    this.dataset.state = this.#running ? 'keeping' : complete ? 'kept' : status.keeping;
    this.#text(
      'status',
      this.#running ? say('browser.offline.fetching') : halt ? haltText(halt) : statusText(status),
    );
    this.#text('cost', complete ? '' : costText(status, quota - usage));
    this.#button('keep').textContent =
      status.keeping === 'begun' ? say('browser.offline.goOn') : say('browser.offline.keep');
    this.#button('keep').hidden = complete || this.#running !== undefined;
    this.#button('cancel').hidden = this.#running === undefined;
    this.#button('remove').hidden = status.stored.files === 0 || this.#running !== undefined;
    this.#part(HTMLProgressElement, 'progress').hidden = this.#running === undefined;
  }

  async #keep(): Promise<void> {
    if (this.#running) return;
    this.#running = new AbortController();
    // Browsers that ask, ask here, and keep on asking while files come; a refusal only means that the
    // browser may make room one day.
    void navigator.storage?.persist?.().catch(() => false);
    await this.#refresh();
    this.#button('cancel').focus();
    const halt = await keepAll((status) => this.#show(status), this.#running.signal).catch(
      (): KeepHalt => 'room',
    );
    const focused = this.contains(document.activeElement);
    this.#running = undefined;
    await this.#refresh(halt);
    if (focused) this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }

  async #remove(): Promise<void> {
    await askWorker(await activeWorker(), { kind: 'remove' });
    await this.#refresh();
    this.#button('keep').focus();
  }

  #show(status: KeepStatus): void {
    const progress = this.#part(HTMLProgressElement, 'progress');
    progress.max = status.all.size;
    progress.value = status.stored.size;
    this.#text('cost', progressText(status));
  }

  #text(name: string, text: string): void {
    this.#part(HTMLElement, name).textContent = text;
  }

  #button(name: string): HTMLButtonElement {
    return this.#part(HTMLButtonElement, name);
  }

  #part<T extends HTMLElement>(type: new () => T, name: string): T {
    const part = this.querySelector(`[data-keep-${name}]`);
    if (!(part instanceof type)) throw new Error(`the block has no ${name}`);
    return part;
  }
}

customElements.define('offline-keep', KeepBlock);
