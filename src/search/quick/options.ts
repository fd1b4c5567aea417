import { say, sayDate } from '../../interface/say.client.ts';
import { element, marked } from '../page/elements.client.ts';
import type { SearchAnswer } from '../query/request.ts';

/** A line of the quick search: what it shows and where it leads. */
export interface Option {
  content: (Node | string)[];
  address: string;
}

/** The author of that name, the question that is asked, papers, the nearest topics, and the way to all results. */
export function optionsFor(answer: SearchAnswer, allResults: string, site: URL): Option[] {
  const found = answer.items.filter(({ isRelated }) => !isRelated);
  const papers = found.map(({ slug, title, topics: [topic], venue, published, language }) => {
    const when = venue !== '' ? venue : published === '' ? '' : sayDate(published);
    const about = [topic?.title ?? '', when].filter(Boolean).join(' · ');
    return {
      content: [
        element(
          'span',
          { class: 'title', lang: language || undefined, dir: 'auto' },
          ...marked(title),
        ),
        element('span', { class: 'about' }, about),
      ],
      address: new URL(`papers/${slug}/`, site).href,
    };
  });
  const topics = answer.topics.map(({ slug, title, hue, papers: count }) => ({
    content: [
      element('span', { class: 'topic', 'data-hue': hue }, title),
      element('span', { class: 'about' }, say('browser.quick.topicWith', { count })),
    ],
    address: new URL(`topics/${slug}/`, site).href,
  }));
  const authors = answer.authors.map(({ slug, name, note, papers: count }) => {
    const about = [say('browser.quick.authorWith', { count }), note].filter(Boolean).join(' · ');
    return {
      content: [
        element('span', { class: 'title', dir: 'auto' }, name),
        element('span', { class: 'about' }, about),
      ],
      address: new URL(`authors/${slug}/`, site).href,
    };
  });
  const questions = answer.questions.map(({ slug, question, answers: count }) => ({
    content: [
      element('span', { class: 'title' }, question),
      element('span', { class: 'about' }, say('browser.quick.question', { count })),
    ],
    address: new URL(`questions/${slug}/`, site).href,
  }));
  const label =
    answer.total > 0
      ? say('browser.quick.all', { count: answer.total })
      : say('browser.quick.nothing');
  const all = { content: [element('span', { class: 'all' }, label)], address: allResults };
  // Enter opens the first option: with nothing found that is the page that helps on.
  const first = [...authors, ...questions];
  return answer.total > 0 ? [...first, ...papers, ...topics, all] : [...first, all, ...topics];
}
