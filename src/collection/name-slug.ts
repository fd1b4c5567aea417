import type { Segment } from '../mathematics/segment.ts';

/**
 * Address of a name. It depends on the name alone, so another paper with the same name changes
 * nothing: `BrinePress` is `brinepress`, `$\perp$Grad` is `perpgrad`, `S$^2$FT` is `s2ft`.
 */
export function nameSlug(title: Segment[]): string {
  const slug = title
    .map(({ kind, value }) => (kind === 'math' ? lettersOfTex(value) : value))
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug || 'name';
}

function lettersOfTex(tex: string): string {
  return tex
    .replace(/\\(?:math[a-z]+|text[a-z]*|operatorname|boldsymbol)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
