import { segmentsToText } from '../../mathematics/to-text.ts';
import { cleanSegments } from './clean-segments.ts';
import { withoutEntities } from './html-text.ts';
import { normalizeText } from './unicode.ts';

/**
 * One field of a listing as plain Unicode text in one line: TeX's text commands, HTML tags and
 * entities become what they stand for, invisible characters go.
 */
export function cleanField(text: string): string {
  return segmentsToText(cleanSegments(text));
}

/**
 * An address, an id or a key as it is: escapes of TeX and HTML are undone, but dashes, tildes and
 * quotation marks are signs like others here.
 */
export function cleanVerbatim(text: string): string {
  const plain = withoutEntities(text)
    .replace(/^\s*\{?\\(?:url|nolinkurl|path|texttt)\s*\{([^{}]*)\}\}?\s*$/, '$1')
    .replace(/\{?\\textasciitilde\s*(?:\{\})?\}?|\\~(?:\{\})?|\$\\sim\$/g, '~')
    .replace(/\{?\\textunderscore\s*(?:\{\})?\}?/g, '_')
    .replace(/\\([_%&#$~{}^-])/g, '$1');
  return normalizeText(plain.replace(/^<(.*)>$/s, '$1'));
}
