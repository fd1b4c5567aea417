import { isKnownVenue, readAppearance } from './appearance.ts';
import { isAddress, isLabel } from './links.ts';
import { readCitation, readNames } from './names-in-text.ts';
import { linkMark, splitSegments } from './segments.ts';

/** Numbers, bullets and emoji in front of a title. */
const lead =
  /^(?:\s|[#*•●▪►▶✅⭐★☆-]|\p{Extended_Pictographic}|\uFE0F|\(?\d{1,3}[.):]+(?=\s|\p{L})|\[\d{1,3}\]|title:)+/iu;
const signsAtEnd = new RegExp(`[\\s${linkMark}[\\](){}"“*_:.,|–—-]+$`);

/** Some words with a capital letter, or in a script without them; no label, address or date. */
export function looksLikeTitle(text: string): boolean {
  const bare = withoutLead(text).trim();
  const letters = bare.replace(/[^\p{L}]/gu, '');
  return (
    (letters.length >= 2 || /\p{Lo}/u.test(letters)) &&
    /[\p{Lu}\p{Lo}\p{N}]/u.test(bare) &&
    !isLabel(bare) &&
    !isAddress(bare) &&
    !/^\[[^\]]*\]$/.test(bare) &&
    !isDatedVenue(bare)
  );
}

/** True for dates and for known venues with a date: “ICML 2020”, but not “Open DAC 2023”. */
export function isDatedVenue(text: string): boolean {
  const appearance = readAppearance(text);
  if (appearance?.date === undefined) return false;
  return appearance.venue === undefined || isKnownVenue(appearance.venue);
}

/** True where what stands before a title is only names, dates, numbers or a sign. */
export function introduces(before: string): boolean {
  const text = withoutLead(before.replace(new RegExp(`^[\\s${linkMark}]+`), ''))
    .replace(signsAtEnd, '')
    .trim();
  if (text === '' || isLabel(text)) return true;
  return splitSegments(text).every((segment) => {
    const bare = segment.replace(/^[[(]|[\])]$/g, '');
    return (readNames(bare, 1) ?? readCitation(bare) ?? readAppearance(bare)) !== undefined;
  });
}

/** A title without what lists put around it: numbers, quotation marks, a full stop. */
export function trimTitle(title: string): string {
  return withoutLead(title)
    .replace(/\s+/g, ' ')
    .replace(/^["“”„«](.*)["”“»]$/, '$1')
    .replace(/[\s.,;:|\-–—([]+$/, '')
    .trim();
}

export function withoutLead(text: string): string {
  return text.replace(lead, '');
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
