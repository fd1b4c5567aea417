import { type CitationFormat, citationFormats } from '../export/cite/formats.ts';
import { citationOfPage } from './citation-of-page.client.ts';
import { copyFrom } from './copy-text.client.ts';

/** Letter that copies together with Alt; alone it would get in the way of speech input. */
const letter = 'C';

/** Lets each button of the cite block of a paper's page copy the citation in its format. */
export function startCiteBlock(block: HTMLElement): void {
  const citation = citationOfPage(document);
  const preview = block.querySelector<HTMLElement>('[data-cite-text]');
  if (!citation || !preview) return;

  const copy = (button: HTMLButtonElement, format: CitationFormat) => {
    const text = format.write([citation]);
    preview.textContent = text.trim();
    // A long text scrolls, also by keyboard.
    preview.tabIndex = 0;
    preview.classList.toggle('source', format.label !== 'APA');
    void copyFrom(button, text, preview);
  };
  const offered = [...block.querySelectorAll('button')].flatMap((button) => {
    const format = citationFormats.find(({ label }) => label === button.textContent);
    return format ? { button, format } : [];
  });
  for (const { button, format } of offered) {
    button.addEventListener('click', () => copy(button, format));
  }

  const first = offered[0];
  if (!first) return;
  first.button.setAttribute('aria-keyshortcuts', `Alt+${letter}`);
  first.button.title = `Alt+${letter}`;
  document.addEventListener('keydown', (event) => {
    const held = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!held || event.code !== `Key${letter}`) return;
    event.preventDefault();
    copy(first.button, first.format);
  });
}
