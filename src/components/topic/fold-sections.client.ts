import { addressAnchor } from '../address-anchor.client.ts';

/** A section of a page: its heading with the button that folds it, and what stands below. */
interface Section {
  heading: HTMLHeadingElement;
  button: HTMLButtonElement;
  body: HTMLElement;
}

/**
 * Folds sections on a phone: a reader sees what there is, and opens it. Search within the page and links
 * to a place in a section open it, too.
 * @param headings of the sections, which have ids.
 */
export function foldSections(headings: HTMLHeadingElement[]): void {
  const narrow = matchMedia('(max-width: 40rem)');
  let sections: Section[] = [];

  const setOpen = ({ button, body }: Section, isOpen: boolean) => {
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) body.removeAttribute('hidden');
    else body.setAttribute('hidden', 'until-found');
  };
  const openTarget = () => {
    const target = document.getElementById(addressAnchor());
    if (!target || !narrow.matches) return;
    const section = sections.find(
      ({ heading, body }) => heading.contains(target) || body.contains(target),
    );
    if (section) setOpen(section, true);
    // What was folded above it has moved it.
    target.scrollIntoView();
  };
  const adapt = () => {
    if (narrow.matches && sections.length === 0) {
      sections = headings.map((heading) => toSection(heading, `below-${heading.id}`));
      for (const section of sections) listen(section);
    }
    for (const section of sections) {
      section.heading.toggleAttribute('data-folds', narrow.matches);
      setOpen(section, !narrow.matches);
    }
    openTarget();
  };

  const listen = (section: Section) => {
    section.button.addEventListener('click', () =>
      setOpen(section, section.button.getAttribute('aria-expanded') !== 'true'),
    );
    section.body.addEventListener('beforematch', () => setOpen(section, true));
  };
  narrow.addEventListener('change', adapt);
  addEventListener('hashchange', openTarget);
  adapt();
}

/** Takes together what stands below a heading, and puts a button beside the heading's words. */
function toSection(heading: HTMLHeadingElement, id: string): Section {
  const body = document.createElement('div');
  body.id = id;
  for (let next = heading.nextElementSibling; next && !isEnd(next); ) {
    const following = next.nextElementSibling;
    body.append(next);
    next = following;
  }
  heading.after(body);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fold';
  button.setAttribute('aria-controls', id);
  button.setAttribute('aria-labelledby', heading.id);
  heading.append(button);
  return { heading, button, body };
}

function isEnd(element: Element): boolean {
  return element.matches('h2, section.footnotes');
}
