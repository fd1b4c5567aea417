import { nameList } from '../../export/cite/citation.ts';
import { say } from '../../interface/say-list.client.ts';
import { nameText } from '../../schema/person-name.ts';
import { publishedYear } from '../../schema/published.ts';
import { type LoadedPaper, paperPath } from './load-paper.client.ts';

/** What a reader can do with a paper on their own list. */
export interface ItemActions {
  setRead: (read: boolean) => void;
  /** Moves the paper by a number of places. */
  move: (steps: number) => void;
  remove: () => void;
}

/** One paper of a list; a shared list has no actions. */
export function createItem(slug: string, read: boolean, actions?: ItemActions): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.slug = slug;
  const title = document.createElement('a');
  title.className = 'paper-title';
  title.href = paperPath(slug);
  // Until its page has been read, the address says best which paper it is.
  title.textContent = slug.replaceAll('-', ' ');
  item.append(title);
  if (actions) item.append(createControls(read, actions));
  nameControls(item, title.textContent);
  return item;
}

/** Fills in what is known once the paper's page has been read. */
export function fillItem(item: HTMLLIElement, paper: LoadedPaper | undefined): void {
  const title = item.querySelector('a');
  if (!title) return;
  if (!paper) {
    title.after(paragraph('meta', say('browser.list.unreadable')));
    return;
  }
  title.href = paper.address;
  title.replaceChildren(...paper.title);
  title.lang = paper.language;
  title.dir = 'auto';
  nameControls(item, title.textContent ?? paper.slug);
  const { authors, editors, published, 'container-title': container } = paper.citation.facts;
  const names = nameList(authors ?? editors);
  const all = names.names.map(nameText);
  const joined = (some: string[]) => some.join(say('people.between'));
  const shown =
    names.others || all.length > 4
      ? say('browser.list.andOthers', { names: joined(all.slice(0, 3)) })
      : joined(all);
  const year = published && publishedYear(published);
  const when = year && container?.includes(year) ? undefined : year;
  const facts = [shown, container, when].filter(Boolean).join(' · ');
  const summary = paragraph('summary', paper.summary);
  if (paper.isGist) {
    summary.dataset.gist = '';
    summary.prepend(`${say('browser.gist')}: `);
  }
  title.after(summary, paragraph('meta', facts));
}

/** Tells the buttons of one paper from those of the next for those who cannot see where they stand. */
function nameControls(item: HTMLLIElement, title: string): void {
  for (const control of item.querySelectorAll<HTMLElement>('.controls :is(input, button)')) {
    const action = control.textContent || say('browser.list.read');
    control.setAttribute(
      'aria-label',
      say('browser.list.control', { action, title: title.trim() }),
    );
  }
}

function createControls(read: boolean, actions: ItemActions): HTMLElement {
  const controls = document.createElement('p');
  controls.className = 'controls';
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = read;
  box.addEventListener('change', () => actions.setRead(box.checked));
  label.append(box, ` ${say('browser.list.read')}`);
  controls.append(
    label,
    moveButton(say('browser.list.up'), -1, actions),
    moveButton(say('browser.list.down'), 1, actions),
    createButton(say('browser.list.remove'), actions.remove),
  );
  return controls;
}

function moveButton(text: string, steps: -1 | 1, actions: ItemActions): HTMLButtonElement {
  const button = createButton(text, () => actions.move(steps));
  button.dataset.move = String(steps);
  return button;
}

/**
 * Tells that the first paper cannot go up nor the last one down. The buttons stay in their places
 * and keep the focus of who has just pressed one.
 */
export function markEnds(items: HTMLLIElement[]): void {
  for (const [at, item] of items.entries()) {
    for (const button of item.querySelectorAll<HTMLElement>('[data-move]')) {
      const end = button.dataset.move === '-1' ? 0 : items.length - 1;
      button.ariaDisabled = at === end ? 'true' : null;
    }
  }
}

/** A plain button. */
export function createButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain-button';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
