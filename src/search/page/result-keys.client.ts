/** Where the reader was before jumping to the search field. */
let before: HTMLElement | undefined;

/**
 * Keys of the results page: `/` goes to the field, arrows move through the results, Escape goes from
 * the results to the field and from the field back to where the reader was.
 */
export function listenForKeys(field: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))
      return;
    event.preventDefault();
    before = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    field.focus();
    field.select();
  });
  field.addEventListener('keydown', (event) => {
    // Arrows and Escape belong to an input method while it composes.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') moveTo(event, links(list)[0]);
    else if (event.key === 'Escape' && before?.isConnected && before !== document.body) {
      moveTo(event, before);
    }
  });
  list.addEventListener('keydown', (event) => {
    const all = links(list);
    const at = all.findIndex((link) => link.matches(':focus'));
    if (event.key === 'ArrowDown') moveTo(event, all[at + 1]);
    else if (event.key === 'ArrowUp') moveTo(event, all[at - 1] ?? field);
    else if (event.key === 'Home') moveTo(event, all[0]);
    else if (event.key === 'End') moveTo(event, all.at(-1));
    else if (event.key === 'Escape') {
      before = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      moveTo(event, field);
    }
  });
}

function links(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')];
}

function moveTo(event: KeyboardEvent, target: HTMLElement | undefined): void {
  event.preventDefault();
  target?.focus();
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
