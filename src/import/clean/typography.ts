import { literalTilde } from './tex-commands.ts';

/** Signs of typewriters and TeX for those of print, applied in this order. */
const rules: [pattern: RegExp, printed: string][] = [
  // Fig.~2, 5~nm, but neither ~70% nor 2~3 nor x~N(0, 1)
  [
    /(?<=\p{L}[.,:;)\]]?|[)\]\u{F0000}-\u{FFFFD}])~(?=[\p{L}\p{N}([\u{F0000}-\u{FFFFD}])(?!(?<=\b\p{L}~)\p{Lu}\()/gu,
    ' ',
  ],
  [/(?<=\p{N}[.,:;)\]]?)~(?=[\p{L}([])/gu, ' '],
  // dashes, but neither --flag nor -->
  [/(?<![-<!])---(?![->])/g, '—'],
  [/(?<![-<!])--(?![->])(?!(?<=(?:^|[\s("'`])--)\p{L})/gu, '–'],
  // ``quoted'', ''quoted'', `quoted'
  [/``(?!`)([^`]*?)(?:''|")/g, '“$1”'],
  [/(?<![\w`])``(?=[^\s`])/g, '“'],
  [/(?<![\p{L}\p{N}'])(?:''|")(?=[\p{L}\p{N}])((?:[^"']|'(?!')){1,200}?)''(?!')/gu, '“$1”'],
  [/(?<=“[^“”]{0,400})''/g, '”'],
  [/(?<![\w`])`(?=[\p{L}\p{N}])([^`'\n“”]{1,80})'(?![\p{L}\p{N}])/gu, '‘$1’'],
];

const address = /(https?:\/\/\S+)/;

/**
 * Text with printed dashes, quotation marks and blanks where it was written with what TeX and
 * typewriters have for them; addresses stay.
 */
export function withTypography(text: string): string {
  const printed = /[~`]|--|''/.test(text)
    ? text
        .split(address)
        .map((part, at) => (at % 2 === 0 ? applyRules(part) : part))
        .join('')
    : text;
  return printed.replaceAll(literalTilde, '~');
}

function applyRules(text: string): string {
  return rules.reduce((printed, [pattern, sign]) => printed.replace(pattern, sign), text);
}
