import { literalTilde } from './tex-commands.ts';
import { readTexText } from './tex-text.ts';

/** Commands that set type, without their backslash. */
const switches = 'em|it|bf|sl|sc|tt|sf|rm|itshape|bfseries|slshape|scshape|ttfamily';

/** What a label of a link that was glued to its address says when it says nothing. */
const emptyLabel = 'here|link|this link|url|this url|code|github|website|this website';

/** What is mended before TeX is read, in this order. Each says what it mends. */
const before: [pattern: RegExp, mended: string][] = [
  // {it linear}, where the backslash was lost
  [new RegExp(`\\{(?:${switches})\\s+([^{}]*)\\}`, 'g'), '$1'],
  // a font size whose backslash and blank were lost: scriptsizeFLaws
  [/\\?\b(?:scriptsize|footnotesize)(?=\p{Lu})/gu, ''],
  // \href{address}{label}
  [/\\href\s*\{(https?:[^{}]*)\}\s*\{/g, '$1{'],
  // address{label}, {address{label}}
  [new RegExp(`\\{?(https?://[^\\s{}]+)\\{(?:${emptyLabel})\\}\\}?`, 'gi'), '$1'],
  [/(https?:\/\/[^\s{}]+)\{([^{}]*)\}/g, '$1 ($2)'],
];
/** What is mended after it. */
const after: [pattern: RegExp, mended: string][] = [
  // ``quoted'', `quoted'
  [/``|''/g, '"'],
  [/(?<![\w`])`(?=\p{L}[^`'\n]{0,80}')/gu, "'"],
  // a tie: Genie~that
  [/(?<=[\p{L})\]])~(?=[(\p{L}[])/gu, ' '],
  // dashes: 2--2.5%, and --- between blanks
  [/(?<=\d)--(?=\d)/g, '-'],
  [/(?<=\s)---(?=\s)/g, '--'],
];

/** Mathematics that could not be set: it stays as it stands. */
const unset = /(\{[^{}]*\\(?:script|text|display)style[^{}]*\})/;

/**
 * Mends running text from which a converter took backslashes: `{it linear}`, addresses with glued
 * labels, and what is left of TeX's text mode. Quotation marks and dashes become those of typewriters;
 * mathematics is not for here.
 */
export function mendTextLeftovers(text: string): string {
  return text
    .split(unset)
    .map((part, at) => (at % 2 === 0 ? mend(part) : part))
    .join('');
}

function mend(text: string): string {
  return applied(after, readTexText(applied(before, text))).replaceAll(literalTilde, '~');
}

function applied(rules: [pattern: RegExp, mended: string][], text: string): string {
  return rules.reduce((mended, [pattern, by]) => mended.replace(pattern, by), text);
}
