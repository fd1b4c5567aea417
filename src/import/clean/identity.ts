/**
 * What makes two titles the same paper: their letters and digits, with case and accents folded.
 * Titles are given as text, without TeX.
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
