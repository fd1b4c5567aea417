import { say } from '../../interface/say-offline.client.ts';
import { fold } from '../../text/fold.ts';
import type { StoredPage } from '../messages.ts';
import { activeWorker, askWorker } from './ask-worker.client.ts';
import { isComplete } from './go-on-keeping.client.ts';

/** A page as it stands in the list, with the text it is found by. */
interface Entry {
  element: HTMLLIElement;
  text: string;
}

/**
 * Shows what can be read without a network: where everything is stored the search over it, else a
 * list of the stored pages that a field narrows.
 */
export async function showStored(root: HTMLElement): Promise<void> {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-stored-${name}]`);
  const [list, field, count] = [part('list'), part('field'), part('count')];
  if (!list || !count || !(field instanceof HTMLInputElement)) return;
  const worker = await activeWorker();
  const status = await askWorker(worker, { kind: 'status' });
  const whole = part('search');
  if (whole) whole.hidden = !isComplete(status);
  const { pages } = await askWorker(worker, { kind: 'stored-pages' });
  const entries = [...pages.map((page) => pageEntry(page, root)), ...topicEntries(root)];
  list.replaceChildren(...entries.map(({ element }) => element));
  const narrow = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, text } of entries) {
      element.hidden = !words.every((word) => text.includes(word));
      if (!element.hidden) shown++;
    }
    count.textContent = say('browser.offline.storedPages', { count: shown });
  };
  field.addEventListener('input', narrow);
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  narrow();
  const stored = part('pages');
  if (stored) stored.hidden = false;
}

/** Topics are always stored; the page has their links. */
function topicEntries(root: HTMLElement): Entry[] {
  return [...root.querySelectorAll<HTMLLIElement>('[data-stored-list] > li')].map((element) => ({
    element,
    text: fold(element.textContent ?? ''),
  }));
}

function pageEntry({ path, title }: StoredPage, root: HTMLElement): Entry {
  const link = document.createElement('a');
  link.href = `${root.dataset.site ?? '/'}${path.split('/').map(encodeURIComponent).join('/')}`;
  // The title is a piece of HTML with characters written as entities.
  const parsed = new DOMParser().parseFromString(title, 'text/html').body.textContent ?? '';
  link.textContent = parsed.replace(/ \| [^|]*$/, '');
  const element = document.createElement('li');
  element.append(link);
  return { element, text: fold(link.textContent) };
}
