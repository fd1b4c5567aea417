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

/** What a label of a link that was glued to its address says when it says nothing. */
const emptyLabel = 'here|link|this link|url|this url|code|github|website|this website';

/** Rules for running text, applied in this order. Each says what it mends. */
const rules: [pattern: RegExp, mended: string][] = [
  // \emph{scan and snap}
  [new RegExp(`\\\\(?:${styles})\\s*\\{([^{}]*)\\}`, 'g'), '$1'],
  // {\em linear}, and {it linear} where the backslash was lost
  [new RegExp(`\\{\\\\?(?:${switches})\\s+([^{}]*)\\}`, 'g'), '$1'],
  // a font size whose backslash and blank were lost: scriptsizeFLaws
  [/\\?\b(?:scriptsize|footnotesize)(?=\p{Lu})/gu, ''],
  // \url{address}, \href{address}{label}
  [/\\url\s*\{([^{}]*)\}/g, '$1'],
  [/\\href\s*\{(https?:[^{}]*)\}\s*\{/g, '$1{'],
  // address{label}, {address{label}}
  [new RegExp(`\\{?(https?://[^\\s{}]+)\\{(?:${emptyLabel})\\}\\}?`, 'gi'), '$1'],
  [/(https?:\/\/[^\s{}]+)\{([^{}]*)\}/g, '$1 ($2)'],
  // the page's mirror of huggingface.co
  [/https:\/\/hf-proxy-cf\.effarig\.site(?=\/)/g, 'https://huggingface.co'],
  // Norouzi{-}Fard
  [/\{([-–,.])\}/g, '$1'],
  // 45.2\%
  [/\\([%&#_{}])/g, '$1'],
  // e.g.\ DQN
  [/(\.)\\(?=\s)/g, '$1'],
  [/\\eg\b\.?/g, 'e.g.'],
  [/\\ie\b\.?/g, 'i.e.'],
  // ``quoted'', `quoted'
  [/``|''/g, '"'],
  [/(?<![\w`])`(?=\p{L}[^`'\n]{0,80}')/gu, "'"],
  // a tie: Genie~that
  [/(?<=[\p{L})\]])~(?=[(\p{L}[])/gu, ' '],
  // dashes: 2--2.5%, and --- between blanks
  [/(?<=\d)--(?=\d)/g, '-'],
  [/(?<=\s)---(?=\s)/g, '--'],
];

/**
 * Mends what is left of TeX's text mode in running text: escapes (`45.2\%`), accents (`na\"ive`),
 * quotation marks, ties and commands that only set type (`{\em linear}`). All else stays word for
 * word; mathematics is not for here.
 */
export function mendTextLeftovers(text: string): string {
  return rules.reduce(
    (mended, [pattern, replacement]) => mended.replace(pattern, replacement),
    composeAccents(text),
  );
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
    })
    .replace(/\{((?!\p{ASCII})\p{L})\}/gu, '$1');
}

function accented(whole: string, accent: string, letter: string): string {
  const mark = accents[accent];
  return mark ? (letter + mark).normalize('NFC') : whole;
}
