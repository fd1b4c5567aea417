import type { FoundId } from './work-id.ts';

/**
 * A DOI, or a short DOI (10/abcd), as {@link readDoi} writes it.
 * @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 */
export const doiPattern = /^10(?:\.\d{4,9}(?:\.\d+)*\/\S+|\/[a-z0-9]*[a-z][a-z0-9]*)$/i;

/** A DOI up to a blank or a quotation mark; longer ones are none. */
const written = /(?:(?<![\w.])|(?<=doi))10\.\d{4,9}(?:\.\d+)*\/[^\s"“”]{1,400}/gi;
/** The label or the address in front of a DOI. */
const front = /(?:(?:doi|info|urn)[:\s./]*){0,2}$|[^\s"“”<>(]*$/i;
const short =
  /^(?:(?:https?:\/\/)?(?:www\.|dx\.)?doi\.org\/|(?:info:|urn:)?doi[:/]?\s*)?10\/([a-z0-9]*[a-z][a-z0-9]*)$/i;
const shortened = /^(?:https?:\/\/)?(?:www\.|dx\.)?doi\.org\/([a-z0-9]{3,12})$/i;
const longestFront = 200;

/** Addresses that name the journal or the whole proceedings by a DOI. */
const wholeVolume = /\/(?:toc|journal|loi|proceedings|series|bookseries|topic)s?\/10\./i;
/** What publishers put behind the DOI in the address of a page or file. */
const viewOfPage =
  /(?:\/(?:e?pdf|full|abs|abstract|meta|html|summary|references|citations?|fulltext|tables|figures|download|tab-[a-z-]+)|\.(?:pdf|epub|html?|full(?:[.-]text)?|abstract|long|short))+$/i;

/**
 * The DOI in a text: by itself, after a label (`doi:`, `info:doi/`), in an address
 * (`https://dx.doi.org/10.1000/182`) or in that of a publisher's page
 * (`https://link.springer.com/article/10.1007/…`). Escapes of TeX, HTML and addresses are undone,
 * punctuation behind it is left out.
 * @returns undefined where there is none, or where the address is that of a whole journal.
 */
export function readDoi(text: string): string | undefined {
  return doisIn(unescaped(text.trim()))[0]?.id;
}

/** Every DOI in a text, in the forms of {@link readDoi}; a short one only where it stands alone. */
export function doisIn(text: string): FoundId[] {
  const brief = (short.exec(text) ?? shortened.exec(text))?.[1];
  if (brief)
    return [{ scheme: 'doi', id: `10/${brief.toLowerCase()}`, start: 0, end: text.length }];
  return [...text.matchAll(written)].flatMap(({ 0: match, index }) => {
    const before = front.exec(text.slice(Math.max(0, index - longestFront), index))?.[0] ?? '';
    const id = bareDoi(before, match);
    if (!id) return [];
    return { scheme: 'doi', id, start: index - before.length, end: index + match.length };
  });
}

function bareDoi(before: string, match: string): string | undefined {
  if (wholeVolume.test(`${before}10.`)) return undefined;
  const doi = match.replace(/<(?=[/a-z]).*$/i, '');
  const inAddress = /[/.]/.test(before);
  const bare = withoutPunctuation(
    inAddress ? withoutAddress(before, doi) : doi.replace(/\?\w+=.*$/, ''),
  );
  return doiPattern.test(bare) ? bare : undefined;
}

/** A DOI without what follows it in an address. */
function withoutAddress(host: string, rest: string): string {
  const path = decoded(rest.replace(/[?#&].*$/, ''));
  if (/(?:^|[/.])doi\.org\/$/i.test(host)) return path;
  const doi = withoutPunctuation(path).replace(viewOfPage, '');
  if (/(?:bio|med)rxiv\.org/i.test(host)) return doi.replace(viewOfPage, '').replace(/v\d+$/, '');
  return /academic\.oup\.com/i.test(host) ? doi.replace(/\/\d{5,}$/, '') : doi;
}

function withoutPunctuation(text: string): string {
  let doi = text;
  for (;;) {
    const last = doi.at(-1) ?? '';
    const opening = { ')': '(', ']': '[', '}': '{', '>': '<' }[last];
    const loose = opening !== undefined && count(doi, opening) < count(doi, last);
    if (!loose && !/[.,;:!?'’‘»*\\]/.test(last)) return doi;
    doi = doi.slice(0, -1);
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function unescaped(text: string): string {
  const plain = text
    .replace(/\\([_%&#{}<>])/g, '$1')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&');
  // What ends the path of an address stays escaped until the path has been cut out.
  const kept = plain.replace(/%(?=23|3f)/gi, '%25');
  return /10\.\d{4,9}(?:\.\d+)*%2f|%3c/i.test(plain) ? decoded(kept) : plain;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * DOI prefixes of servers for preprints: OSF and the archives it hosts, Research Square,
 * Preprints.org, ChemRxiv, SSRN, TechRxiv, Authorea, EarthArXiv, arXiv. bioRxiv and medRxiv share
 * theirs with the journals of Cold Spring Harbor, whose DOIs begin with a journal's letters.
 * @see https://www.crossref.org/documentation/research-nexus/posted-content-includes-preprints/
 */
const preprintPrefix =
  /^10\.(?:31219|31223|31234|31235|21203|20944|26434|2139|36227|22541|48550|64898)\/|^10\.1101\/\d/i;

/** Whether a DOI is that of a preprint, so that the published version has another one. */
export function isPreprintDoi(doi: string): boolean {
  return preprintPrefix.test(doi);
}
