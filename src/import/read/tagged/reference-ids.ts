import { readDoi } from '../../../identifiers/doi.ts';
import type { RawFacts } from '../raw-facts.ts';
import type { ReferenceFields } from './reference-fields.ts';

const labelledPmid = /^PMID:?\s*(\d{1,9})\b|^(\d{1,9})\s*\[pmid\]/i;

/** Every place of a reference in which an id or an address of the work can stand. */
export function referenceIds(
  fields: ReferenceFields,
): Required<Pick<RawFacts, 'arxiv' | 'doi' | 'pmid' | 'url'>> {
  const notes = fields.peek('note');
  return {
    arxiv: [
      fields.find('accession', saysArxiv),
      ...fields.peek('link').filter(saysArxiv),
      ...notes.filter(saysArxiv),
    ],
    doi: [
      ...fields.all('doi').map(withoutBlanks),
      ...fields.matching('link', isDoi),
      ...fields.peek('type-of-work').filter(isDoi),
      ...notes.filter(isDoi),
    ],
    pmid: pubmedId(fields),
    url: addresses(fields),
  };
}

/** True for a text that has a DOI. */
export function isDoi(text: string): boolean {
  return readDoi(text) !== undefined;
}

/** EndNote writes `10.1659/0276-4741(2004)024 [ 0141:S]2.0.CO;2` with blanks at its brackets. */
function withoutBlanks(doi: string): string {
  return doi.replace(/\s*([[\]<>])\s*/g, '$1');
}

/** True for a text that names arXiv, before an id or for itself. */
export function saysArxiv(text: string): boolean {
  return /arxiv/i.test(text);
}

/** A number that says of itself that it is PubMed's, or the accession number in an export of PubMed. */
function pubmedId(fields: ReferenceFields): string | undefined {
  const isPubmed = fields.peek('database').some((name) => /pubmed|medline|\bnlm\b/i.test(name));
  const accession = isPubmed ? fields.find('accession', (text) => /^\d{5,9}$/.test(text)) : '';
  if (accession !== '') return accession;
  const isLabelled = (text: string) => labelledPmid.test(text);
  const said =
    fields.find('pubmed', isLabelled) ||
    fields.find('accession', isLabelled) ||
    fields.peek('note').find(isLabelled);
  const [, before, after] = labelledPmid.exec(said ?? '') ?? [];
  return before ?? after;
}

/** Web addresses of the work; that of a file or another library only where there is no other. */
function addresses(fields: ReferenceFields): string[] {
  const stated = fields.matching('url', isWebAddress);
  const other = () => fields.find('link', isWebAddress) || fields.find('file', isWebAddress);
  const known = stated.length > 0 ? stated : [other()];
  return known.flatMap((value) => value.split(/\s+/)).filter(isWebAddress);
}

function isWebAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S/i.test(text);
}
