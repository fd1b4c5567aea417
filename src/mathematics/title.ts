import { mergeSegments, type Segment } from './segment.ts';

/**
 * Reads a title as it stands in front matter: plain text in which `$…$` is TeX,
 * `\$` a dollar sign and `\\` a backslash. A dollar sign without a partner is one.
 */
export function parseTitle(markup: string): Segment[] {
  const segments: Segment[] = [];
  let text = '';
  for (let at = 0; at < markup.length; at++) {
    const character = markup[at] ?? '';
    const next = markup[at + 1];
    if (character === '\\' && (next === '$' || next === '\\')) {
      text += next;
      at++;
      continue;
    }
    const end = character === '$' ? markup.indexOf('$', at + 1) : -1;
    if (end > at + 1) {
      segments.push(
        { kind: 'text', value: text },
        { kind: 'math', value: markup.slice(at + 1, end) },
      );
      text = '';
      at = end;
      continue;
    }
    text += character;
  }
  segments.push({ kind: 'text', value: text });
  return mergeSegments(segments);
}

/** Writes a title so that `parseTitle` reads the same stretches back. */
export function formatTitle(segments: Segment[]): string {
  return segments
    .map(({ kind, value }) =>
      kind === 'math' ? `$${value}$` : value.replace(/[\\$]/g, (character) => `\\${character}`),
    )
    .join('');
}
