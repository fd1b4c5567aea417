import { language, say } from '../interface/say.ts';
import type { Paper } from './paper.ts';
import { listNames } from './say-names.ts';

/** One thing that is known of a publication. */
export interface PublicationLine {
  label: string;
  text: string;
}

const languages = new Intl.DisplayNames(language, { type: 'language' });

/**
 * Where and by whom a work was published, as lines for its page. Its authors, its date and the short
 * name of its venue stand elsewhere; what is not known has no line.
 */
export function publicationLines(paper: Paper): PublicationLine[] {
  const { facts, authors, editors, translators } = paper;
  const lines: [label: string, text: string | undefined][] = [
    [say('publication.publishedIn'), container(paper)],
    [say('publication.conference'), facts['container-title'] && facts['event-title']],
    [say('publication.editors'), authors.length > 0 ? listNames(editors) : undefined],
    [say('publication.translators'), listNames(translators)],
    [say('publication.volume'), facts['container-title'] ? undefined : volume(paper)],
    [say('publication.edition'), editionLine(facts.edition)],
    [say('publication.series'), joined(facts['collection-title'], facts['collection-number'])],
    [publisherLabel(paper), joined(facts.publisher, facts['publisher-place'])],
    [say('publication.number'), facts.number],
    [say('publication.pages'), facts['container-title'] ? undefined : facts.page],
    ['ISBN', facts.isbn],
    ['ISSN', facts.issn],
    [say('publication.language'), facts.language && languageName(facts.language)],
    [say('publication.note'), facts.note],
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
    ? joined(
        title,
        facts.volume && say('publication.inVolume', { volume: facts.volume }),
        facts.page && say('publication.onPages', { pages: facts.page }),
      )
    : joined([title, volume(paper)].filter(Boolean).join(' '), facts.page);
  return whole === venue ? undefined : whole;
}

function volume({ facts }: Paper): string {
  return `${facts.volume ?? ''}${facts.issue ? `(${facts.issue})` : ''}`;
}

/** “2nd ed.” for 2 and for 2nd; an edition that says what it is as it stands. */
function editionLine(edition: string | undefined): string | undefined {
  if (edition === undefined || /\bed(?:ition|\.)?$/i.test(edition)) return edition;
  return /^\d+$/.test(edition)
    ? say('publication.editionNumber', { ordinal: Number(edition) })
    : say('publication.editionNamed', { edition });
}

function publisherLabel({ facts }: Paper): string {
  if (facts.type === 'thesis') return say('publication.school');
  return facts.type === 'report' ? say('publication.institution') : say('publication.publisher');
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(say('publication.between'));
}

/** “German” or “Deutsch” for de, the tag itself where its language has no name. */
function languageName(tag: string): string | undefined {
  try {
    return languages.of(tag);
  } catch {
    return tag;
  }
}
