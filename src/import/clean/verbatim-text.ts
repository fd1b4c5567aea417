import { withoutEntities } from './html-text.ts';
import { normalizeText } from './unicode.ts';

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
