import { mergeSegments, type Segment } from '../../mathematics/segment.ts';
import { takeFormulas } from './formulas.ts';
import { withoutEntities, withoutTags } from './html-text.ts';
import { joinLineEnds } from './line-ends.ts';
import { withoutFormulaMarkup } from './markup-formulas.ts';
import { readTexText } from './tex-text.ts';
import { withTypography } from './typography.ts';
import { normalizeText } from './unicode.ts';

/** No abstract is as long; longer text is taken as it stands. */
const longestText = 200_000;
/** Formulas are private characters while the text around them is mended. */
const firstMark = 0xf0000;
const mark = /[\u{F0000}-\u{FFFFD}]/u;

/** Text with a sign that can be markup, or that print has not. */
const suspicious =
  /[\\{}$&<~`\uFB00-\uFB06\x80-\x9F\uFDD0-\uFDEF\u{F0000}-\u{FFFFD}]|--|''|[-\u2010\u00AD]\s/u;

/**
 * A title or an abstract as listings have it, as running text and mathematics: TeX's text commands and
 * accents, tags of HTML and JATS, and entities become plain Unicode, formulas stay TeX. Text without
 * any of these stays word for word, but for its blanks and for characters that nobody sees.
 */
export function cleanSegments(written: string): Segment[] {
  if (!suspicious.test(written) || written.length > longestText) {
    return mergeSegments([{ kind: 'text', value: normalizeText(written) }]);
  }
  const decoded = withoutEntities(joinLineEnds(withLatinSigns(written)));
  const { text, formulas } = takeFormulas(withoutFormulaMarkup(decoded), (formula) =>
    String.fromCodePoint(firstMark + formula),
  );
  const plain = withoutTags(withoutEntities(readTexText(text)));
  return withFormulas(normalizeText(withTypography(plain)), formulas);
}

function withFormulas(text: string, formulas: string[]): Segment[] {
  if (formulas.length === 0) return mergeSegments([{ kind: 'text', value: text }]);
  const segments = text.split(/([\u{F0000}-\u{FFFFD}])/u).map((part): Segment => {
    const formula = mark.test(part) ? formulas[(part.codePointAt(0) ?? 0) - firstMark] : undefined;
    return formula === undefined ? { kind: 'text', value: part } : { kind: 'math', value: formula };
  });
  return mergeSegments(segments);
}

const latin = new TextDecoder('windows-1252');

/** Text in which Windows' signs that were taken for control characters, and ligatures, are letters. */
function withLatinSigns(text: string): string {
  return text
    .replace(/[\x80-\x84\x86-\x9F]/g, (sign) => latin.decode(Uint8Array.of(sign.charCodeAt(0))))
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\uFDD0-\uFDEF\u{F0000}-\u{FFFFD}]/gu, '');
}
