import { number } from '../../interface/say.client.ts';
import { pieces, say } from '../../interface/say-search.client.ts';
import type { TopicEntry } from '../index/core.ts';
import { type NamedAuthor, noFilters, type SearchAnswer } from '../query/request.ts';
import { countFilters, type SearchState, writeAddress } from './address.ts';
import { element } from './elements.client.ts';

/** What stands above the results: how the query was read, and topics near to it. */
export function notesOn(answer: SearchAnswer, state: SearchState, site: URL): HTMLElement[] {
  const notes: HTMLElement[] = answer.authors.map((author) => authorNote(author, site));
  if (answer.corrected !== undefined && !state.verbatim) {
    notes.push(correctionNote(answer.corrected, state));
  }
  if (answer.missingPhrases.length > 0) {
    const phrases = quoted(answer.missingPhrases);
    notes.push(note(say('browser.search.notVerbatim', { phrases })));
  }
  if (answer.unknown.length > 0 && answer.total > 0) {
    notes.push(note(say('browser.search.unknown', { words: quoted(answer.unknown) })));
  }
  const related = relatedNote(answer, state);
  if (related) notes.push(related);
  if (answer.topics.length > 0 && answer.total > 0) notes.push(topicsNote(answer.topics, site));
  return notes;
}

/** What to do next where nothing was found. */
export function emptyNote(answer: SearchAnswer, state: SearchState, site: URL): HTMLElement {
  const steps: HTMLElement[] = [];
  if (countFilters(state.filters) > 0 && answer.unfiltered > 0) {
    const address = `./${writeAddress({ ...state, filters: noFilters })}`;
    steps.push(link(address, say('browser.search.removeFilters', { count: answer.unfiltered })));
  }
  if (state.verbatim) {
    steps.push(
      link(`./${writeAddress({ ...state, verbatim: false })}`, say('browser.search.corrected')),
    );
  }
  steps.push(
    link(new URL('topics/', site).pathname, say('browser.search.allTopics')),
    link('./?sort=date', say('browser.search.newest')),
  );
  return element(
    'div',
    { class: 'empty' },
    element('p', { class: 'lead' }, say('browser.search.nothing', { query: state.query })),
    element('p', {}, say(answer.isWordless ? 'browser.search.noWord' : 'browser.search.fewer')),
    element('ul', {}, ...steps.map((step) => element('li', {}, step))),
    ...(answer.topics.length > 0 ? [topicsNote(answer.topics, site)] : []),
  );
}

/** “12 papers for “low-rank”, filtered by 2 of 40”: what screen readers hear. */
export function countText({ total, unfiltered }: SearchAnswer, state: SearchState): string {
  const filtered = countFilters(state.filters) > 0 && total !== unfiltered;
  return filtered
    ? say('browser.search.countOf', { shown: total, count: unfiltered })
    : say('count.papers', { count: total });
}

function correctionNote(corrected: string, state: SearchState): HTMLElement {
  const address = `./${writeAddress({ ...state, verbatim: true })}`;
  const instead = say('browser.search.instead', { query: state.query });
  const set = pieces('browser.search.showing', {
    query: { text: corrected },
    instead: { text: instead, href: address },
  });
  return note(
    ...set.map((piece) => {
      if (typeof piece === 'string') return piece;
      const { text, href } = piece;
      return href === undefined ? element('strong', {}, text) : link(href, text, 'as-typed');
    }),
  );
}

/** Which related words were searched for, and the way to leave them out or take them in again. */
function relatedNote(answer: SearchAnswer, state: SearchState): HTMLElement | undefined {
  const words = answer.items.flatMap(({ standIns }) => standIns);
  if (state.related && words.length === 0) return undefined;
  if (!state.related && state.query === '') return undefined;
  const address = `./${writeAddress({ ...state, related: !state.related })}`;
  const said = state.related
    ? say('browser.search.relatedWords', { words: quoted([...new Set(words)]) })
    : say('browser.search.noRelatedWords');
  const other = say(state.related ? 'browser.search.withoutRelated' : 'browser.search.withRelated');
  return note(`${said} `, link(address, other, 'related-words'));
}

/** The page of an author who was asked for by name. */
function authorNote({ slug, name, note: remark, papers }: NamedAuthor, site: URL): HTMLElement {
  return element(
    'p',
    { class: 'author-note' },
    element('a', { href: new URL(`authors/${slug}/`, site).pathname }, name),
    element(
      'span',
      {},
      [say('browser.search.authorWith', { count: papers }), remark].filter(Boolean).join(' · '),
    ),
  );
}

function topicsNote(topics: TopicEntry[], site: URL): HTMLElement {
  const chips = topics.map(({ slug, title, hue, papers: count }) =>
    element(
      'a',
      { class: 'near-topic', 'data-hue': hue, href: new URL(`topics/${slug}/`, site).pathname },
      title,
      element('span', { class: 'papers' }, number(count)),
    ),
  );
  const list = element('span', { class: 'near-topics' }, ...chips);
  return element(
    'p',
    { class: 'topics-note' },
    element('span', {}, say('browser.search.topics')),
    list,
  );
}

function note(...content: (Node | string)[]): HTMLElement {
  return element('p', { class: 'note' }, ...content);
}

function link(href: string, text: string, name?: string): HTMLElement {
  return element('a', { href, 'data-search-link': true, class: name }, text);
}

function quoted(words: string[]): string {
  return words.map((word) => say('browser.search.quote', { words: word })).join(', ');
}
