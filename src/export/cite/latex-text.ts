import { symbolCommand } from '../../mathematics/symbols.ts';

const specials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // `\{` would leave the braces of a BibTeX value unbalanced.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '–': '--',
  '—': '---',
  '…': '\\textellipsis{}',
  '·': '·',
  '\u00a0': '~',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
};

/** Combining marks and the commands that set them on a letter. */
const accents: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** True for text with Greek words; one or two letters among Latin ones are symbols: α-divergence. */
export function isGreekText(text: string): boolean {
  return /\p{Script=Greek}{3}/u.test(text);
}

const greekLetter = /\p{Script=Greek}/u;

/**
 * Writes plain text so that LaTeX prints it: special characters escaped, Latin letters with
 * accents as commands, signs and Greek letters that stand for something as mathematics. Other
 * scripts and Greek text stay as they are.
 * @param isGreek whether the text is part of a Greek one
 */
export function latexText(text: string, isGreek = isGreekText(text)): string {
  const write = (character: string) =>
    isGreek && greekLetter.test(character) ? character : latexCharacter(character);
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[⁰¹²³⁴-⁹]+/g, (digits) => `\u0001^{${digits.normalize('NFKC')}}\u0001`)
    .replace(/[₀-₉]+/g, (digits) => `\u0001_{${digits.normalize('NFKC')}}\u0001`)
    .split('\u0001')
    .map((part, index) => (index % 2 === 1 ? `$${part}$` : [...part].map(write).join('')))
    .join('');
}

function latexCharacter(character: string): string {
  const special = specials[character];
  if (special !== undefined) return special;
  if (/^[\x20-\x7e]$/.test(character)) return character;
  const [base = '', mark = '', more] = character.normalize('NFD');
  const accent = accents[mark];
  if (accent !== undefined && more === undefined && /^[A-Za-z]$/.test(base)) {
    return `{\\${accent}${/[a-zA-Z]/.test(accent) ? `{${base}}` : base}}`;
  }
  const command = symbolCommand(character);
  return command === undefined ? character : `$${command}$`;
}
