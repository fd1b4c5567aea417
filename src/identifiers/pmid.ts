import type { FoundId } from './work-id.ts';

/** A PubMed id as {@link readPmid} writes it. */
export const pmidPattern = /^[1-9]\d{0,8}$/;

const pointed =
  /(?:pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/(?:pubmed|m\/pubmed)\/(?:\?term=)?|europepmc\.org\/(?:article|abstract)\/med\/|\b(?:pm(?:id)?|medline|pubmed(?:\s+pmid)?)\s*[:#]?\s*(?:id\s*[:#]?\s*)?)([1-9]\d{0,8})(?![\w])/gi;

/** The PubMed id in a text: by itself, after a label (`PMID: …`) or in an address of PubMed. */
export function readPmid(text: string): string | undefined {
  const alone = text.trim();
  return pmidPattern.test(alone) ? alone : pmidsIn(alone)[0]?.id;
}

/** Every PubMed id in a text that a label or an address says to be one. */
export function pmidsIn(text: string): FoundId[] {
  return [...text.matchAll(pointed)].map(({ 0: match, 1: id = '', index }) => ({
    scheme: 'pmid',
    id,
    start: index,
    end: index + match.length,
  }));
}
