/** A pointer that only passes by opens nothing; one that crosses to the note keeps it open. */
const delay = { show: 150, hide: 300 };

/** Room kept free around a note: to the window's edges, to its term, to the site's header. */
const room = { edge: 16, term: 6, header: 72 };

/**
 * Shows the meaning of a marked term while it is pointed at or has the keyboard's focus, and when
 * it is tapped; another tap follows the link. Escape and a click elsewhere close it, which the
 * popover does by itself (https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus).
 */
export function explainTerms(): void {
  for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const note = document.getElementById(term.getAttribute('aria-describedby') ?? '');
    if (note) explain(term, note);
  }
}

function explain(term: HTMLAnchorElement, note: HTMLElement): void {
  let timer = 0;
  let firstTap = false;
  let isClosing = false;
  const isOpen = () => note.matches(':popover-open');
  const show = () => {
    clearTimeout(timer);
    if (isOpen()) return;
    // The term as its source: the keyboard goes on from the term into the note.
    note.showPopover({ source: term });
    place(note, term);
  };
  const later = (action: () => void, wait: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, wait);
  };
  const hide = () => {
    const isRead = term.matches(':focus-visible') || note.matches(':focus-within');
    if (!isRead && isOpen()) note.hidePopover();
  };

  term.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') later(show, delay.show);
  });
  term.addEventListener('pointerleave', () => later(hide, delay.hide));
  note.addEventListener('pointerenter', () => clearTimeout(timer));
  note.addEventListener('pointerleave', () => later(hide, delay.hide));
  // A note that Escape closes gives the focus back to its term, which must not open it anew.
  note.addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'closed') return;
    isClosing = true;
    setTimeout(() => {
      isClosing = false;
    });
  });
  term.addEventListener('focus', () => {
    if (!isClosing && term.matches(':focus-visible')) show();
  });
  for (const part of [term, note]) part.addEventListener('focusout', () => later(hide, delay.hide));
  term.addEventListener('pointerdown', ({ pointerType }) => {
    firstTap = pointerType !== 'mouse' && !isOpen();
  });
  term.addEventListener('click', (event) => {
    if (!firstTap) return;
    firstTap = false;
    event.preventDefault();
    show();
  });
}

/** Above the first line of its term where there is room, else below the last, within the window. */
function place(note: HTMLElement, term: HTMLElement): void {
  const line = term.getClientRects()[0];
  if (!line) return;
  const { width, height } = note.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - width - room.edge;
  const left = Math.max(room.edge, Math.min(line.left, rightmost));
  const above = line.top - height - room.term;
  const top = above > room.header ? above : term.getBoundingClientRect().bottom + room.term;
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
}
