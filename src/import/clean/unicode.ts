/** Control, zero-width and direction-changing characters: nobody sees them, all of them do harm. */
const invisible =
  /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Words of ASCII with single blanks between them: nothing to do, and nearly all fields are so. */
const isNormal = /^[!-~]+(?: [!-~]+)*$/;

/** Unicode normal form C, without invisible characters, with single blanks. */
export function normalizeText(text: string): string {
  if (isNormal.test(text)) return text;
  return text
    .replace(/[\t-\r\u0085]/g, ' ')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .toWellFormed()
    .normalize('NFC')
    .trim();
}
