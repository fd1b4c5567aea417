import { asFormula, isFormula } from './dollars.ts';
import { mergeSegments, type Segment } from './segment.ts';

/**
 * Reads a title as it stands in front matter: plain text in which `$…$` is TeX, `\$` a dollar sign
 * and `\\` a backslash. A dollar sign that encloses no formula, as in “$5 to $10”, is one.
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
    if (end > 0 && isFormula(markup.slice(at + 1, end), markup.slice(end + 1, end + 2))) {
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
  const escaped = segments.map(({ kind, value }) =>
    kind === 'text' ? value.replace(/[\\$]/g, (character) => `\\${character}`) : value,
  );
  return segments
    .map(({ kind, value }, index) =>
      kind === 'math' ? `$${asFormula(value, escaped[index + 1] ?? '')}$` : escaped[index],
    )
    .join('');
}
