import { copyFrom } from './copy-text.client.ts';

/** Letter that copies together with Alt; alone it would get in the way of speech input. */
const letter = 'C';

/**
 * Lets each button of the cite block of a paper's page copy the citation in its format. What writes
 * citations is fetched when somebody comes near the buttons: most readers never do.
 */
export function startCiteBlock(block: HTMLElement): void {
  const preview = block.querySelector<HTMLElement>('[data-cite-text]');
  if (!block.querySelector('[data-citation]') || !preview) return;
  let writing: Promise<typeof import('./citation-texts.client.ts')> | undefined;
  const write = () => {
    writing ??= import('./citation-texts.client.ts').catch((error: unknown) => {
      writing = undefined;
      throw error;
    });
    return writing;
  };
  const prepare = () => {
    write().catch(() => {
      // A click says that it failed.
    });
  };

  const copy = (button: HTMLButtonElement) => {
    const label = button.dataset.label ?? button.textContent ?? '';
    const text = write().then(({ citationText }) => {
      const written = citationText(document, label) ?? '';
      preview.textContent = written.trim();
      // A long text scrolls, also by keyboard.
      preview.tabIndex = 0;
      preview.classList.toggle('source', label !== 'APA');
      return written;
    });
    void copyFrom(button, text, preview);
  };
  const buttons = [...block.querySelectorAll('button')];
  for (const button of buttons) button.addEventListener('click', () => copy(button));
  for (const near of ['pointerover', 'touchstart', 'focusin']) {
    block.addEventListener(near, prepare, { once: true, passive: true });
  }

  const [first] = buttons;
  if (!first) return;
  first.setAttribute('aria-keyshortcuts', `Alt+${letter}`);
  first.title = `Alt+${letter}`;
  document.addEventListener('keydown', (event) => {
    const held = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!held || event.code !== `Key${letter}`) return;
    event.preventDefault();
    copy(first);
  });
}
