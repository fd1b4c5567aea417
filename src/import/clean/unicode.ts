/** Control, zero-width and direction-changing characters: nobody sees them, all of them do harm. */
const invisible = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Unicode normal form C, without invisible characters, with single blanks. */
export function normalizeText(text: string): string {
  return text
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(invisible, '')
    .toWellFormed()
    .normalize('NFC')
    .trim();
}
