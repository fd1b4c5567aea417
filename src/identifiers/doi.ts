/**
 * The DOI in an address (`https://dx.doi.org/10.1000/182`), after a label (`doi:`), or by itself;
 * undefined in any other text.
 * @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 */
export function readDoi(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|(?:info:)?doi[:/]?\s*)/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : undefined;
}
