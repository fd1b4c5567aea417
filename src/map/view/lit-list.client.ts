import { say } from '../../interface/say-map.client.ts';
import type { LitPaper } from './light-up.ts';

/** Lit papers that are listed as links. */
const listed = 40;

/** Lists the papers that are lit as links, for all who would rather read than point. */
export function listLit(
  section: HTMLElement,
  papers: LitPaper[],
  addressOf: (slug: string) => string,
): void {
  const items = papers.slice(0, listed).map(({ words }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = addressOf(words.slug);
    link.textContent = words.title;
    link.dir = 'auto';
    item.append(link);
    return item;
  });
  if (papers.length > listed) {
    const rest = document.createElement('li');
    rest.textContent = say('browser.map.more', { count: papers.length - listed });
    items.push(rest);
  }
  section.querySelector('ol')?.replaceChildren(...items);
  section.hidden = items.length === 0;
}
