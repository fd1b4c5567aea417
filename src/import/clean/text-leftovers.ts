/** Accent commands of TeX's text mode and the combining characters that they stand for. */
const accents: Record<string, string> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
};

/** Commands that stand for one letter. */
const letters: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
};

/** Commands that only change how their argument looks. */
const styles =
  'textbf|textit|textsl|textsc|texttt|textsf|textrm|textnormal|textup|emph|underline|mbox|text';
const switches = 'em|it|bf|sl|sc|tt|sf|rm|itshape|bfseries|slshape|scshape|ttfamily';

/**
 * Mends what is left of TeX's text mode in running text: escapes (`45.2\%`), accents (`na\"ive`),
 * quotation marks, ties and commands that only set type (`{\em linear}`). All else stays word for
 * word; mathematics is not for here.
 */
export function mendTextLeftovers(text: string): string {
  return composeAccents(text)
    .replace(new RegExp(`\\\\(?:${styles})\\s*\\{([^{}]*)\\}`, 'g'), '$1')
    .replace(new RegExp(`\\{\\\\?(?:${switches})\\s+([^{}]*)\\}`, 'g'), '$1')
    .replace(/\{([-–,.])\}/g, '$1')
    .replace(/\\([%&#_{}])/g, '$1')
    .replace(/(\.)\\(?=\s)/g, '$1')
    .replace(/\\(?:eg|ie)\b\.?/g, (command) => (command.startsWith('\\eg') ? 'e.g.' : 'i.e.'))
    .replace(/``|''/g, '"')
    .replace(/(?<![\w`])`(?=\p{L}[^`'\n]{0,80}')/gu, "'")
    .replace(/(?<=[\p{L})\]])~(?=[(\p{L}[])/gu, ' ');
}

function composeAccents(text: string): string {
  return text
    .replace(/\\(["'`^~=.])\s?(?:\{\\?(\p{L})\}|\\?(\p{L}))/gu, (whole, accent, braced, bare) =>
      accented(whole, accent, braced ?? bare),
    )
    .replace(/\\([uvHckr])\{(\p{L})\}/gu, (whole, accent, letter) =>
      accented(whole, accent, letter),
    )
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?:\{\}|(?![A-Za-z])\s?)/g, (whole, name) => {
      return letters[name] ?? whole;
    });
}

function accented(whole: string, accent: string, letter: string): string {
  const mark = accents[accent];
  return mark ? (letter + mark).normalize('NFC') : whole;
}
