import type { TopicEntry } from '../index/core.ts';
import type { SearchAnswer } from '../query/request.ts';
import { countFilters, type SearchState, writeAddress } from './address.ts';
import { element } from './elements.client.ts';

/** What stands above the results: how the query was read, and topics near to it. */
export function notesOn(answer: SearchAnswer, state: SearchState, site: URL): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (answer.corrected !== undefined && !state.verbatim) {
    notes.push(correctionNote(answer.corrected, state));
  }
  if (answer.missingPhrases.length > 0) {
    const phrases = answer.missingPhrases.map((phrase) => `“${phrase}”`).join(', ');
    notes.push(note(`Nothing has ${phrases} word for word; these results have the words.`));
  }
  if (answer.unknown.length > 0 && answer.total > 0) {
    notes.push(note(`No paper here has ${answer.unknown.map((word) => `“${word}”`).join(', ')}.`));
  }
  if (answer.topics.length > 0 && answer.total > 0) notes.push(topicsNote(answer.topics, site));
  return notes;
}

/** What to do next where nothing was found. */
export function emptyNote(answer: SearchAnswer, state: SearchState, site: URL): HTMLElement {
  const steps: HTMLElement[] = [];
  if (countFilters(state.filters) > 0 && answer.unfiltered > 0) {
    const filters = { topic: [], year: [], venue: [], code: false };
    const count = answer.unfiltered.toLocaleString('en');
    const address = `./${writeAddress({ ...state, filters })}`;
    steps.push(link(address, `Remove all filters: ${count} ${papers(answer.unfiltered)}`));
  }
  if (state.verbatim) {
    steps.push(
      link(`./${writeAddress({ ...state, verbatim: false })}`, 'Search with spelling corrected'),
    );
  }
  steps.push(
    link(new URL('topics/', site).pathname, 'Look through all topics'),
    link('./?sort=date', 'See the newest papers'),
  );
  return element(
    'div',
    { class: 'empty' },
    element('p', { class: 'lead' }, `Nothing found for “${state.query}”.`),
    element('p', {}, 'A single word of it, or another word for the same, may find more. Or:'),
    element('ul', {}, ...steps.map((step) => element('li', {}, step))),
    ...(answer.topics.length > 0 ? [topicsNote(answer.topics, site)] : []),
  );
}

/** “12 papers for “low-rank”, filtered by 2 of 40”: what screen readers hear. */
export function countText({ total, unfiltered }: SearchAnswer, state: SearchState): string {
  const filtered = countFilters(state.filters) > 0 && total !== unfiltered;
  const of = filtered ? ` of ${unfiltered.toLocaleString('en')}` : '';
  return `${total.toLocaleString('en')}${of} ${papers(filtered ? unfiltered : total)}`;
}

function correctionNote(corrected: string, state: SearchState): HTMLElement {
  return note(
    'Showing results for ',
    element('strong', {}, corrected),
    '. ',
    link(
      `./${writeAddress({ ...state, verbatim: true })}`,
      `Search instead for ${state.query}`,
      'as-typed',
    ),
  );
}

function topicsNote(topics: TopicEntry[], site: URL): HTMLElement {
  const chips = topics.map(({ slug, title, hue, papers: count }) =>
    element(
      'a',
      { class: 'near-topic', 'data-hue': hue, href: new URL(`topics/${slug}/`, site).pathname },
      title,
      element('span', { class: 'papers' }, count.toLocaleString('en')),
    ),
  );
  const list = element('span', { class: 'near-topics' }, ...chips);
  return element('p', { class: 'topics-note' }, element('span', {}, 'Topics'), list);
}

function note(...content: (Node | string)[]): HTMLElement {
  return element('p', { class: 'note' }, ...content);
}

function link(href: string, text: string, name?: string): HTMLElement {
  return element('a', { href, 'data-search-link': true, class: name }, text);
}

function papers(count: number): string {
  return count === 1 ? 'paper' : 'papers';
}
