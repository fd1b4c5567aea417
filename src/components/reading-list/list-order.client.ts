import { say } from '../../interface/say-list.client.ts';
import { publishedOrder } from '../../schema/published.ts';
import type { ListedPaper } from './stored-list.client.ts';

/** What a list can be shown by; `own` is the order that its reader gave it, which the others leave as it is. */
const listOrders = ['own', 'unread', 'newest', 'title'] as const;

export type ListOrder = (typeof listOrders)[number];

/** What is known of a paper once its page has been read. */
interface PaperFacts {
  title: string;
  /** When it came out, `2024` or `2024-10`. */
  published: string | undefined;
}

/**
 * Orders a list to be shown. Papers that are equal, or of which nothing is known yet, keep the
 * reader's order; the unknown come last.
 * @param compare puts titles in the order of the site's language.
 */
export function orderList(
  papers: ListedPaper[],
  order: ListOrder,
  factsOf: (slug: string) => PaperFacts | undefined,
  compare: (a: string, b: string) => number,
): ListedPaper[] {
  const ordered = [...papers];
  if (order === 'unread') ordered.sort((a, b) => Number(a.read) - Number(b.read));
  if (order === 'newest') {
    const date = ({ slug }: ListedPaper) => publishedOrder(factsOf(slug)?.published);
    ordered.sort((a, b) => date(b) - date(a));
  }
  if (order === 'title') {
    ordered.sort((a, b) => {
      const [first, second] = [factsOf(a.slug)?.title, factsOf(b.slug)?.title];
      if (first === undefined || second === undefined) {
        return Number(first === undefined) - Number(second === undefined);
      }
      return compare(first, second);
    });
  }
  return ordered;
}

/** A choice among the orders. */
export function createOrderChoice(onChoice: (order: ListOrder) => void): HTMLLabelElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const order of listOrders) select.add(new Option(say(`browser.list.${order}`), order));
  select.addEventListener('change', () => {
    const chosen = listOrders.find((order) => order === select.value);
    if (chosen) onChoice(chosen);
  });
  label.append(say('browser.list.order'), select);
  return label;
}
