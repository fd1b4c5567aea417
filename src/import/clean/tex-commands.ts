import { combining, latex2unicode } from 'unicode2latex';

/** Stands for a tilde that is one; where text is read as TeX's, the bare sign is a blank. */
export const literalTilde = '\uFDD0';

/** Commands whose argument is running text that they only set: `\emph{…}`. */
const setting =
  words(`emph textit textbf textsl textsc texttt textsf textrm textnormal textup textmd
  textlf textls textmarker text mbox hbox fbox makebox framebox underline uline sout protect
  mkbibemph mkbibitalic mkbibbold mkbibacro mkbibsuperscript mkbibsubscript textgreek textcyrillic
  textlatin NoCaseChange natexlab mathrm mathit mathbf mathsf mathtt mathnormal operatorname
  centerline smash textlarge textsmall bibstring ensuremath nolinkurl path`);

/** Commands of which the last of two arguments is running text: `\textcolor{red}{…}`. */
const settingLast =
  words(`textcolor colorbox foreignlanguage textlang bibinfo texorpdfstring raisebox
  scalebox resizebox hyperref`);

/** Commands that go with so many arguments: they stand for places, keys and space. */
const dropped = new Map([
  ...words(`index label ref eqref pageref noopsort noop SortNoop thanks vspace hspace phantom
    vphantom hphantom selectlanguage color fontsize bibitem nocite include input`).map(
    (name) => [name, 1] as const,
  ),
  ...words(`it em bf sl sc tt sf rm cal itshape slshape scshape upshape bfseries mdseries ttfamily
    sffamily rmfamily normalfont boldmath unboldmath tiny scriptsize footnotesize small normalsize
    large Large LARGE huge Huge relax protect ignorespaces unskip xspace sloppy nobreak allowbreak
    break noindent indent displaystyle textstyle scriptstyle nonfrenchspacing frenchspacing
    left right big Big bigl bigr centering raggedright null leavevmode cyr greektext latintext`).map(
    (name) => [name, 0] as const,
  ),
]);

/** Marks that commands put around their argument. */
const marks = new Map([
  ['enquote', ['“', '”']],
  ['enquote*', ['‘', '’']],
  ['mkbibquote', ['“', '”']],
  ['textquote', ['“', '”']],
  ['mkbibparens', ['(', ')']],
  ['mkbibbrackets', ['[', ']']],
  ['footnote', [' (', ')']],
  ['cite', ['[', ']']],
  ['citep', ['[', ']']],
  ['citet', ['[', ']']],
  ['parencite', ['[', ']']],
  ['textcite', ['[', ']']],
]);

/** Commands without argument, as text; where a list of LaTeX's symbols lacks them or has another. */
const symbols = new Map(
  Object.entries({
    // Words
    TeX: 'TeX',
    LaTeX: 'LaTeX',
    LaTeXe: 'LaTeX2ε',
    BibTeX: 'BibTeX',
    XeTeX: 'XeTeX',
    LuaTeX: 'LuaTeX',
    pdfTeX: 'pdfTeX',
    eg: 'e.g.',
    ie: 'i.e.',
    etal: 'et al.',
    // Signs
    slash: '/',
    hyphen: '-',
    textendash: '–',
    textemdash: '—',
    textquotesingle: "'",
    textquotedbl: '"',
    quotedblbase: '„',
    quotesinglbase: '‚',
    glqq: '„',
    grqq: '“',
    flqq: '«',
    frqq: '»',
    lq: '‘',
    rq: '’',
    mkern: '',
    textmu: 'µ',
    textbullet: '•',
    textasciitilde: literalTilde,
    textasciicircum: '^',
    textbackslash: '\\',
    textunderscore: '_',
    textless: '<',
    textgreater: '>',
    lbrace: '{',
    rbrace: '}',
    texttwosuperior: '²',
    textthreesuperior: '³',
    textonesuperior: '¹',
    textapprox: '≈',
    nobreakspace: ' ',
    // Space
    newline: ' ',
    linebreak: ' ',
    par: ' ',
    quad: ' ',
    qquad: ' ',
    enspace: ' ',
    thinspace: ' ',
    space: ' ',
    negthinspace: '',
    // Signs behind a backslash
    ' ': ' ',
    '\n': ' ',
    ',': ' ',
    ';': ' ',
    ':': ' ',
    '>': ' ',
    '\\': ' ',
    '!': '',
    '-': '',
    '/': '',
    '@': '',
    '&': '&',
    '%': '%',
    $: '$',
    _: '_',
    '#': '#',
    '{': '{',
    '}': '}',
  }),
);

/** Accents as characters that combine with the letter before them. */
const accents = new Map(
  Object.entries({
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
    G: '\u030F',
    U: '\u030E',
    f: '\u0311',
    h: '\u0309',
    r: '\u030A',
    t: '\u0361',
    b: '\u0331',
    c: '\u0327',
    d: '\u0323',
    k: '\u0328',
    slashed: '\u0338',
    ocirc: '\u030A',
  }),
);

/** What a command does with the text around it. */
export type TexCommand =
  | { kind: 'accent'; mark: string }
  | { kind: 'argument'; skipped: number; before: string; after: string }
  | { kind: 'script'; script: 'sub' | 'super' }
  | { kind: 'case'; upper: boolean }
  | { kind: 'link' }
  | { kind: 'chemistry' }
  | { kind: 'dropped'; arguments: number }
  | { kind: 'symbol'; text: string };

/**
 * What a command of TeX means in running text; undefined where it is not known. Its symbols are
 * those of unicode2latex, the list of Better BibTeX.
 * @param name without its backslash.
 */
export function texCommand(name: string): TexCommand | undefined {
  const known = commands.get(name);
  if (known) return known;
  const mark = /^text/.test(name) ? combiningMarks[name] : undefined;
  if (mark) return { kind: 'accent', mark };
  if (!/^[A-Za-z]+$/.test(name)) return undefined;
  const symbol = symbolTable[`\\${name}`] ?? symbolTable[`\\cyrchar\\${name}`];
  const text = typeof symbol === 'string' ? symbol : symbol?.text;
  return text && !/^\p{M}/u.test(text)
    ? { kind: 'symbol', text: text.normalize('NFC') }
    : undefined;
}

/** The character for a command with its argument, such as `\ding{73}`, where there is one. */
export function texCharacter(written: string): string | undefined {
  const symbol = Object.hasOwn(symbolTable, written) ? symbolTable[written] : undefined;
  return (typeof symbol === 'string' ? symbol : symbol?.text)?.normalize('NFC');
}

const symbolTable: Record<string, string | { text?: string; math?: string }> = latex2unicode;
const combiningMarks: Record<string, string> = combining.tounicode;

const commands = new Map<string, TexCommand>([
  ...[...dropped].map(([name, count]) => entry(name, { kind: 'dropped', arguments: count })),
  ...[...symbols].map(([name, text]) => entry(name, { kind: 'symbol', text })),
  ...[...accents].map(([name, mark]) => entry(name, { kind: 'accent', mark })),
  ...setting.map((name) => entry(name, argument(0, '', ''))),
  ...settingLast.map((name) => entry(name, argument(1, '', ''))),
  ...[...marks].map(([name, [before = '', after = '']]) => entry(name, argument(0, before, after))),
  ...words('textsubscript sb mkbibsubscript').map((name) =>
    entry(name, { kind: 'script', script: 'sub' }),
  ),
  ...words('textsuperscript sp mkbibsuperscript up').map((name) =>
    entry(name, { kind: 'script', script: 'super' }),
  ),
  ...words('uppercase MakeUppercase MakeTextUppercase').map((name) =>
    entry(name, { kind: 'case', upper: true }),
  ),
  ...words('lowercase MakeLowercase MakeTextLowercase').map((name) =>
    entry(name, { kind: 'case', upper: false }),
  ),
  entry('href', { kind: 'link' }),
  ...words('ce ch chem').map((name) => entry(name, { kind: 'chemistry' })),
  entry('url', argument(0, '', '')),
]);

function entry(name: string, command: TexCommand): [string, TexCommand] {
  return [name, command];
}

function argument(skipped: number, before: string, after: string): TexCommand {
  return { kind: 'argument', skipped, before, after };
}

function words(list: string): string[] {
  return list.split(/\s+/);
}
