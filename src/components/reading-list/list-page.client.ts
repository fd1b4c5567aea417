import { compare } from '../../interface/say.client.ts';
import { say } from '../../interface/say-list.client.ts';
import { announce } from '../copy-text.client.ts';
import { createExports } from './list-exports.client.ts';
import { createButton, createItem, fillItem, markEnds } from './list-item.client.ts';
import { createOrderChoice, type ListOrder, orderList } from './list-order.client.ts';
import { type LoadedPaper, loadPapers } from './load-paper.client.ts';
import { onListChange, readList, sharedSlugs, writeList } from './stored-list.client.ts';

/** Shows the reader's own list, or the one that the page's address shares. */
export function startListPage(place: HTMLElement): void {
  const shared = sharedSlugs(location.search);
  if (shared) showShared(place, shared);
  else showOwn(place);
}

function showOwn(place: HTMLElement): void {
  const items = new Map<string, HTMLLIElement>();
  const loaded = new Map<string, LoadedPaper>();
  const list = document.createElement('ol');
  const count = paragraph('');
  const tools = paragraph('tools');
  let order: ListOrder = 'own';
  const factsOf = (slug: string) => {
    const paper = loaded.get(slug);
    return paper && { title: titleText(paper), published: paper.citation.facts.published };
  };
  const ordered = () => orderList(readList(), order, factsOf, compare);
  const choice = createOrderChoice((chosen) => {
    order = chosen;
    // Up and down belong to the reader's own order.
    list.classList.toggle('sorted', order !== 'own');
    show();
  });
  tools.append(
    choice,
    ...createExports(
      () => ordered().flatMap(({ slug }) => loaded.get(slug)?.citation ?? []),
      () => shareAddress(ordered().map(({ slug }) => slug)),
    ),
  );

  const show = () => {
    const papers = ordered();
    const missing = papers.map(({ slug }) => slug).filter((slug) => !items.has(slug));
    for (const { slug, read } of papers) {
      if (!items.has(slug)) items.set(slug, createItem(slug, read, actionsFor(slug)));
      const item = items.get(slug);
      const box = item?.querySelector('input');
      if (box) box.checked = read;
      item?.classList.toggle('read', read);
    }
    const focused = document.activeElement;
    const shown = papers.flatMap(({ slug }) => items.get(slug) ?? []);
    list.replaceChildren(...shown);
    markEnds(shown);
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
    const read = papers.filter((paper) => paper.read).length;
    count.textContent =
      papers.length === 0
        ? say('browser.list.empty')
        : say('browser.list.count', {
            papers: say('count.papers', { count: papers.length }),
            read,
          });
    tools.hidden = papers.length === 0;
    choice.hidden = papers.length < 2;
    void loadPapers(missing, (slug, paper) => {
      const item = items.get(slug);
      if (item) fillItem(item, paper);
      if (!paper) return;
      loaded.set(slug, paper);
      if (order !== 'own') show();
    });
  };

  place.replaceChildren(count, tools, list);
  onListChange(show);
  show();
}

/** What the buttons of one paper do to the stored list. */
function actionsFor(slug: string) {
  return {
    setRead: (read: boolean) => {
      writeList(readList().map((paper) => (paper.slug === slug ? { slug, read } : paper)));
    },
    move: (steps: number) => {
      const papers = readList();
      const from = papers.findIndex((paper) => paper.slug === slug);
      const to = from + steps;
      const [paper] = papers.splice(from, 1);
      if (!paper || to < 0 || to > papers.length) return;
      papers.splice(to, 0, paper);
      writeList(papers);
      announce(say('browser.list.place', { place: to + 1, all: papers.length }));
    },
    remove: () => {
      writeList(readList().filter((paper) => paper.slug !== slug));
      announce(say('browser.mark.saidRemoved'));
    },
  };
}

function showShared(place: HTMLElement, slugs: string[]): void {
  const loaded = new Map<string, LoadedPaper>();
  const items = new Map(slugs.map((slug) => [slug, createItem(slug, false)]));
  const list = document.createElement('ol');
  list.append(...items.values());
  const count = paragraph('');
  count.textContent = say('browser.list.shared', { count: slugs.length });
  const tools = paragraph('tools');
  const add = createButton(say('browser.list.addAll'), () => {
    const own = readList();
    const known = new Set(own.map(({ slug }) => slug));
    const added = slugs
      .map((slug) => loaded.get(slug)?.slug ?? slug)
      .filter((slug) => !known.has(slug))
      .map((slug) => ({ slug, read: false }));
    const kept = writeList([...own, ...added]);
    announce(
      kept ? say('browser.list.addedAll', { count: added.length }) : say('browser.mark.refused'),
    );
    if (kept) location.assign(location.pathname);
  });
  const own = document.createElement('a');
  own.href = location.pathname;
  own.textContent = say('browser.list.mine');
  const [files, link] = createExports(
    () => slugs.flatMap((slug) => loaded.get(slug)?.citation ?? []),
    () => shareAddress(slugs),
  );
  tools.append(add, ...(files ? [files] : []), ...(link ? [link] : []), own);
  place.replaceChildren(count, tools, list);
  void loadPapers(slugs, (slug, paper) => {
    const item = items.get(slug);
    if (item) fillItem(item, paper);
    if (paper) loaded.set(slug, paper);
  });
}

function titleText({ title }: LoadedPaper): string {
  return title.map(({ textContent }) => textContent ?? '').join('');
}

/** The address that shows some papers as a list to whoever opens it. */
function shareAddress(slugs: string[]): string {
  return `${location.origin}${location.pathname}?papers=${slugs.join(',')}`;
}

function paragraph(className: string): HTMLParagraphElement {
  const element = document.createElement('p');
  if (className !== '') element.className = className;
  return element;
}
