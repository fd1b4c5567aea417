import { conferenceNames, journalNames } from './venue-names.ts';

/** Where a paper came out, taken apart. */
export interface Venue {
  kind: 'conference' | 'journal';
  /** Full name of the journal, or name of the proceedings with the year. */
  name: string;
  year: string | undefined;
  volume: string | undefined;
  issue: string | undefined;
}

const journalWord = /\b(?:Journal|Transactions|Letters|Review|Magazine|Annals|Advances)\b/;
const conferenceWord =
  /\b(?:Conference|Workshop|Symposium|Proceedings|Meeting|Findings|Interspeech)\b|@/;
/** A journal's line: name, volume, issue and year, the last three where they are known. */
const journalLine =
  /^(.*?)(?:,?\s+(\d{1,3})(?:\s?\((?!(?:19|20)\d\d\))(\w+)\))?)?,?\s*(?:\(((?:19|20)\d\d)\)|\b((?:19|20)\d\d))?$/;

/** Reads a venue as the collection writes it: “ICLR 2024”, “Pattern Recognition 122 (2022)”. */
export function parseVenue(venue: string): Venue {
  const text = venue.replace(/\s+/g, ' ').trim();
  const [, name = text, volume, issue, bracketed, plain] = journalLine.exec(text) ?? [];
  if (isJournal(name, volume)) {
    const known = journalNames[name.replace(/^(?:IEEE|ACM) (?=[A-Z-]{3,}$)/, '')];
    return { kind: 'journal', name: known ?? name, year: bracketed ?? plain, volume, issue };
  }
  return {
    kind: 'conference',
    name: proceedingsName(text),
    year: yearOf(text),
    volume: undefined,
    issue: undefined,
  };
}

function isJournal(name: string, volume: string | undefined): boolean {
  if (name in journalNames || name.replace(/^(?:IEEE|ACM) /, '') in journalNames) return true;
  if (conferenceWord.test(name)) return false;
  // A word with two capitals is an acronym, and acronyms that are not listed are of conferences.
  return volume !== undefined || journalWord.test(name) || !/\w*[A-Z]\w*[A-Z]/.test(name);
}

/** “International Conference on Learning Representations (ICLR 2024)” for “ICLR 2024”. */
function proceedingsName(venue: string): string {
  const acronym = /^(.*?) (?:19|20)\d\d/.exec(venue)?.[1] ?? venue;
  const full = conferenceNames[acronym];
  return full && !/[()]|Workshop/.test(venue) ? `${full} (${venue})` : venue;
}

function yearOf(venue: string): string | undefined {
  const short = /'(\d\d)\b/.exec(venue)?.[1];
  return short ? `20${short}` : /\b(?:19|20)\d\d\b/.exec(venue)?.[0];
}
