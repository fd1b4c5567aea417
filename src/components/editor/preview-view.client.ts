import type { PaperFile } from '../../check/collection.ts';
import { previewPage } from '../../editor/page-preview.ts';
import { sayDate } from '../../interface/say.client.ts';
import { say } from '../../interface/say-edit.client.ts';

/**
 * Shows a page as readers will see it; one that cannot be read is waited for.
 * @param language of the paper, where the page itself does not say it.
 */
export function showPreview(
  place: HTMLElement,
  page: PaperFile | undefined,
  language: string | undefined,
): void {
  if (!page) {
    if (!place.hasChildNodes()) place.textContent = say('browser.edit.noPreview');
    return;
  }
  const { titleHtml, facts, summary, partsHtml } = previewPage(page);
  const tag = page.data.language ?? language;
  const title = document.createElement('h3');
  title.innerHTML = titleHtml;
  if (tag) title.lang = tag;
  const lines = [
    facts.authors.join(', '),
    [facts.published && sayDate(facts.published), facts.venue].filter(Boolean).join(' · '),
  ];
  const text = document.createElement('div');
  text.className = 'text';
  if (tag) text.lang = tag;
  text.dir = 'auto';
  // `pageToHtml` lets nothing pass but what pages may hold.
  text.innerHTML = partsHtml.join('\n');
  place.replaceChildren(
    title,
    ...lines.filter((line) => line !== '').map((line) => paragraph('facts', line)),
    ...(summary ? [paragraph('summary', summary)] : []),
    text,
  );
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
