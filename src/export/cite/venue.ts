import type { Venues } from '../../schema/pack.ts';

/** Where a paper came out, taken apart. */
export interface Venue {
  /** Kind of the works that come out there. */
  type: 'paper-conference' | 'article-journal' | 'preprint';
  /** Full name of the journal or the server, or name of the proceedings with the year. */
  name: string;
  year: string | undefined;
  volume: string | undefined;
  issue: string | undefined;
}

const journalWord = /\b(?:Journal|Transactions|Letters|Review|Magazine|Annals|Advances)\b/;
const conferenceWord =
  /\b(?:Conference|Workshop|Symposium|Proceedings|Meeting|Findings|Interspeech)\b|@/;
const preprintServer = /^(?:arXiv|CoRR|(?:bio|med|chem|Psy|Soc|Edu)A?r[Xx]iv|SSRN|OSF|Zenodo)$/i;
/** A journal's line: name, volume, issue and year, the last three where they are known. */
const journalLine =
  /^(.*?)(?:,?\s+(\d{1,3})(?:\s?\((?!(?:19|20)\d\d\))(\w+)\))?)?,?\s*(?:\(((?:19|20)\d\d)\)|\b((?:19|20)\d\d))?$/;

/**
 * Reads a short venue as people write it: “ICLR 2024”, “Pattern Recognition 122 (2022)”. Only a
 * guess where the field does not know it: then the words of a name tell its kind.
 * @param known venues of the field.
 */
export function parseVenue(venue: string, known: Venues): Venue {
  const text = venue.replace(/\s+/g, ' ').trim();
  const [, name = text, volume, issue, bracketed, plain] = journalLine.exec(text) ?? [];
  const year = bracketed ?? plain;
  if (preprintServer.test(name)) return { type: 'preprint', name, year, volume, issue };
  if (isJournal(name, volume, yearOf(text) !== undefined, known)) {
    const full = fullName(known.journals, name.replace(/^(?:IEEE|ACM) (?=[A-Z-]{3,}$)/, ''));
    return { type: 'article-journal', name: full ?? name, year, volume, issue };
  }
  return {
    type: 'paper-conference',
    name: proceedingsName(text, known),
    year: yearOf(text),
    volume: undefined,
    issue: undefined,
  };
}

function isJournal(
  name: string,
  volume: string | undefined,
  dated: boolean,
  { journals, conferences }: Venues,
): boolean {
  const bare = name.replace(/^(?:IEEE|ACM) /, '');
  if (fullName(journals, name) ?? fullName(journals, bare)) return true;
  if (isProceedings(name) || fullName(conferences, name)) return false;
  // A word with two capitals is an acronym: with a year and not listed, more often of a conference.
  const acronym = dated && /\w*[A-Z]\w*[A-Z]/.test(name);
  return volume !== undefined || journalWord.test(name) || !acronym;
}

/** Whether the words of a name say that it is of a conference. */
export function isProceedings(name: string): boolean {
  return conferenceWord.test(name);
}

/** “International Conference on Learning Representations (ICLR 2024)” for “ICLR 2024”. */
function proceedingsName(venue: string, { conferences }: Venues): string {
  const acronym = /^(.*?) (?:19|20)\d\d/.exec(venue)?.[1] ?? venue;
  const full = fullName(conferences, acronym);
  return full && !/[()]|Workshop/.test(venue) ? `${full} (${venue})` : venue;
}

/** Names such as “constructor” are no keys of the list. */
function fullName(names: Record<string, string>, short: string): string | undefined {
  return Object.hasOwn(names, short) ? names[short] : undefined;
}

function yearOf(venue: string): string | undefined {
  const short = /'(\d\d)\b/.exec(venue)?.[1];
  return short ? `20${short}` : /\b(?:19|20)\d\d\b/.exec(venue)?.[0];
}
