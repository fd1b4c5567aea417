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
