/** Modern ids (2410.14649, since April 2007) and older ones (hep-th/9901001). */
const modern = /\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}/;
const older = /[a-z]+(?:-[a-z]+)*(?:\.[A-Z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3}/;
const id = `(${modern.source}|${older.source})(?:v\\d+)?`;

/** Addresses of pages about one arXiv paper; what follows the id does not matter. */
const address = new RegExp(
  `(?:arxiv\\.org/(?:abs|pdf|html|format|e-print)/|alphaxiv\\.org/(?:abs|pdf|overview)/|` +
    `(?:huggingface\\.co|hf\\.co)/papers/|doi\\.org/10\\.48550/arxiv\\.|^10\\.48550/arxiv\\.)${id}(?![\\d])`,
  'i',
);
const bare = new RegExp(`^(?:arxiv:\\s*)?${id}$`, 'i');

/**
 * The arXiv id in an address (`https://arxiv.org/pdf/2410.14649v2`), a DOI of arXiv, or an id with
 * or without `arXiv:`; undefined in any other text.
 * @see https://info.arxiv.org/help/arxiv_identifier.html
 */
export function readArxivId(text: string): string | undefined {
  const trimmed = text.trim();
  return (bare.exec(trimmed) ?? address.exec(trimmed))?.[1];
}

/** Year and month in which a paper with this id came out. */
export function monthOfArxivId(arxiv: string): string {
  const digits = /(\d{2})(\d{2})/.exec(arxiv);
  const year = Number(digits?.[1]);
  return `${year > 90 ? 1900 + year : 2000 + year}-${digits?.[2]}`;
}
