import { editionText } from './edition.ts';
import { listNames } from './name-lists.ts';
import type { Paper } from './paper.ts';

/** One thing that is known of a publication. */
export interface PublicationLine {
  label: string;
  text: string;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

/**
 * Where and by whom a work was published, as lines for its page. Its authors, its date and the short
 * name of its venue stand elsewhere; what is not known has no line.
 */
export function publicationLines(paper: Paper): PublicationLine[] {
  const { facts, authors, editors, translators } = paper;
  const lines: [label: string, text: string | undefined][] = [
    ['Published in', container(paper)],
    ['Conference', facts['container-title'] && facts['event-title']],
    ['Edited by', authors.length > 0 ? listNames(editors) : undefined],
    ['Translated by', listNames(translators)],
    ['Volume', facts['container-title'] ? undefined : volume(paper)],
    ['Edition', editionText(facts.edition)],
    ['Series', joined(facts['collection-title'], facts['collection-number'])],
    [publisherLabel(paper), joined(facts.publisher, facts['publisher-place'])],
    ['Number', facts.number],
    ['Pages', facts['container-title'] ? undefined : facts.page],
    ['ISBN', facts.isbn],
    ['ISSN', facts.issn],
    ['Language', facts.language && languageName(facts.language)],
    ['Note', facts.note],
  ];
  return lines.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/**
 * “Journal of Tins 12(3), 45–67”, “Book of Tins, vol. 2, pp. 4–7”; undefined where it says no more
 * than the short venue.
 */
function container(paper: Paper): string | undefined {
  const { facts, venue } = paper;
  const title = facts['container-title'];
  if (title === undefined) return undefined;
  const isBook = facts.type === 'chapter' || facts.type === 'paper-conference';
  const whole = isBook
    ? joined(title, facts.volume && `vol. ${facts.volume}`, facts.page && `pp. ${facts.page}`)
    : joined([title, volume(paper)].filter(Boolean).join(' '), facts.page);
  return whole === venue ? undefined : whole;
}

function volume({ facts }: Paper): string {
  return `${facts.volume ?? ''}${facts.issue ? `(${facts.issue})` : ''}`;
}

function publisherLabel({ facts }: Paper): string {
  if (facts.type === 'thesis') return 'School';
  return facts.type === 'report' ? 'Institution' : 'Publisher';
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** “German” for de, the tag itself where its language has no name. */
function languageName(tag: string): string | undefined {
  try {
    return languages.of(tag);
  } catch {
    return tag;
  }
}
