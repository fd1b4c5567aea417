import { toHtml } from 'hast-util-to-html';
import type { Segment } from '../mathematics/segment.ts';
import { typeset } from '../mathematics/to-mathml.ts';
import { texToText } from '../mathematics/to-text.ts';

/** Formulas longer than this may not fit on a phone and get a box that scrolls. */
const longFormula = 48;

/**
 * A title or other short text as HTML. Mathematics that Unicode has characters for (`S²FT`) stays
 * in the title's own typeface, the rest becomes MathML.
 */
export function segmentsToHtml(segments: Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'text') return segmentToHtml(segment);
      const text = texToText(segment.value);
      return /[\^_√ /]/.test(text) ? segmentToHtml(segment) : escapeText(text);
    })
    .join('');
}

/** One stretch as HTML; a formula that cannot be set stands as its TeX source. */
export function segmentToHtml(segment: Segment, display = false): string {
  if (segment.kind === 'text') return escapeText(segment.value);
  const result = typeset(segment.value, display);
  if ('error' in result) return `<code>${escapeText(`$${segment.value}$`)}</code>`;
  if (segment.value.length <= longFormula) return result.mathml;
  return `<span class="formula" tabindex="0">${result.mathml}</span>`;
}

function escapeText(text: string): string {
  return toHtml({ type: 'text', value: text });
}
