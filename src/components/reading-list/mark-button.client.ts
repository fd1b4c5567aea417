import { say } from '../../interface/say.client.ts';
import { announce } from '../copy-text.client.ts';
import { onListChange, readList, writeList } from './stored-list.client.ts';

/** A button that puts a paper on the reading list and takes it off again. */
export function createMarkButton(
  slug: string,
  label: (listed: boolean) => string,
  wordsShown: boolean,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = wordsShown ? 'mark-paper plain-button' : 'mark-paper';
  const star = document.createElement('span');
  star.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  if (!wordsShown) words.className = 'sr-only';
  button.append(star, ' ', words);

  const show = () => {
    const listed = readList().some((paper) => paper.slug === slug);
    star.textContent = listed ? '★' : '☆';
    words.textContent = label(listed);
    button.dataset.listed = String(listed);
    if (!wordsShown) button.title = listed ? say('browser.mark.added') : say('browser.mark.add');
  };
  button.addEventListener('click', () => {
    const list = readList();
    const known = list.find((paper) => paper.slug === slug);
    const others = list.filter((paper) => paper !== known);
    // What the button says is done, whatever is stored by now.
    const added = button.dataset.listed !== 'true';
    const kept = writeList(added ? [...others, known ?? { slug, read: false }] : others);
    if (!kept) {
      // Said where the reader looks, too.
      words.className = '';
      button.dataset.refused = '';
      words.textContent = say('browser.mark.refused');
      announce(say('browser.mark.refused'));
    } else {
      announce(added ? say('browser.mark.saidAdded') : say('browser.mark.saidRemoved'));
    }
  });
  onListChange(show);
  show();
  return button;
}

/** Puts a star after the title of every paper that a page links to in a list or table. */
export function markListedTitles(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a.paper-title')) {
    const slug = /\/papers\/([a-z0-9-]+)\/$/.exec(link.pathname)?.[1];
    if (!slug || link.nextElementSibling?.classList.contains('mark-paper')) continue;
    const title = link.textContent?.trim() ?? slug;
    link.after(
      createMarkButton(
        slug,
        (listed) =>
          listed
            ? say('browser.mark.removeTitle', { title })
            : say('browser.mark.addTitle', { title }),
        false,
      ),
    );
  }
}
