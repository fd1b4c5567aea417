/**
 * Shows the questions that have all words that are typed, in their own wording or another under which
 * people look for them. Enter asks the search instead, which is where the form leads without a script.
 */
export function filterQuestions(index: HTMLElement): void {
  const field = index.querySelector<HTMLInputElement>('[data-question-filter]');
  const none = index.querySelector<HTMLElement>('[data-no-question]');
  const noneText = index.querySelector<HTMLTemplateElement>('[data-no-question-text]');
  const entries = [...index.querySelectorAll<HTMLElement>('li[data-question]')].map((entry) => ({
    entry,
    text: ` ${plain(entry.dataset.question ?? '')}`,
  }));
  const show = () => {
    const words = plain(field?.value ?? '').split(' ');
    for (const { entry, text } of entries) {
      entry.hidden = !words.every((word) => text.includes(` ${word}`) || text.includes(`-${word}`));
    }
    for (const section of index.querySelectorAll('section')) {
      section.hidden = section.querySelector('li:not([hidden])') === null;
    }
    const found = entries.some(({ entry }) => !entry.hidden);
    if (none) none.textContent = found ? '' : (noneText?.content.textContent ?? '');
  };
  field?.addEventListener('input', show);
  // A browser that comes back to the page may have kept what was typed.
  addEventListener('pageshow', show);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .trim();
}
