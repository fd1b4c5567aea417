const range = /(?<=[\p{L}\p{N}])\s*(?:-{2,3}|[\u2010-\u2015\u2212])\s*(?=[\p{L}\p{N}])/gu;
const hyphen = /^([\p{L}]*\d+[\p{L}]*|[ivxlcdm]+)\s*-\s*([\p{L}]*\d+[\p{L}]*|[ivxlcdm]+)$/iu;

/**
 * Pages with a dash from the first to the last: `12--34`, `12-34` and `pp. 12 - 34` are 12–34.
 * Hyphens within the numbers of pages (`1-1--1-20`) and of articles stay.
 */
export function pagesOf(text: string): string {
  return text
    .replace(/^(?:pp?\.?|pages?|S\.|Seiten?)\s+(?=[\p{L}\p{N}])/iu, '')
    .split(/\s*[,;]\s*/)
    .map((part) => part.replace(range, '–').replace(hyphen, '$1–$2'))
    .filter((part) => part !== '')
    .join(', ');
}

/** A volume or an issue without the word for it: `Vol. 12` is 12, `no. 3` is 3. */
export function numberOf(text: string): string {
  return text.replace(
    /^(?:vol(?:ume)?|bd|band|jg|t(?:ome)?|no|nr|n[ºo°]|num(?:ber)?|issue|iss|heft|h)\b[.:]?\s*(?=[A-Z]?\d+[A-Z]?$|[IVXLC]+$)/i,
    '',
  );
}
