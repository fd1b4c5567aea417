/** arXiv identifiers with or without the version, https://info.arxiv.org/help/arxiv_identifier.html */
const arxivId = /(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?/.source;

/** The ways in which people hand on one paper: a bare id, or the address of one of its pages. */
const forms = [
  new RegExp(`^(?:arxiv:\\s*)?${arxivId}$`),
  new RegExp(
    `^(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/[a-z]+/${arxivId}(?:\\.pdf)?(?:[?#].*)?$`,
  ),
  new RegExp(`^(?:https?://)?(?:www\\.)?huggingface\\.co/papers/${arxivId}(?:[?#].*)?$`),
  new RegExp(`^(?:https?://)?(?:dx\\.)?doi\\.org/10\\.48550/arxiv\\.${arxivId}$`),
  /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/,
];

/**
 * The arXiv id or DOI that a text consists of, as a bare id in small letters without its version.
 * @returns undefined where the text is anything else.
 */
export function readIdentifier(text: string): string | undefined {
  const written = text.trim().toLowerCase();
  for (const form of forms) {
    const found = form.exec(written)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
