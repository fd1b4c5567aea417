import { asFormula, isFormula } from './dollars.ts';
import { mergeSegments, type Segment } from './segment.ts';

/** A stretch of a title as written: text, a formula, or a dollar sign that encloses none. */
export interface TitlePiece {
  kind: Segment['kind'] | 'dollar';
  /** Text without its escapes, or a formula without its dollar signs. */
  value: string;
  /** Where the value begins in the title. */
  index: number;
}

/** What is not simply text: an escaped character, or a dollar sign. */
const markup = /\\[\\$]|\$/g;

/**
 * Takes a title apart as it stands in front matter: plain text in which `$…$` is TeX, `\$` a dollar
 * sign and `\\` a backslash.
 */
export function titlePieces(title: string): TitlePiece[] {
  const pieces: TitlePiece[] = [];
  let done = 0;
  const addText = (end: number) => {
    if (end > done) pieces.push({ kind: 'text', value: title.slice(done, end), index: done });
  };
  for (const { 0: sign, index } of title.matchAll(markup)) {
    if (index < done) continue;
    addText(index);
    done = index + sign.length;
    const end = sign === '$' ? title.indexOf('$', done) : -1;
    const formula = title.slice(done, end);
    if (sign !== '$') pieces.push({ kind: 'text', value: sign.slice(1), index: index + 1 });
    else if (end > 0 && isFormula(formula, title.charAt(end + 1))) {
      pieces.push({ kind: 'math', value: formula, index: done });
      done = end + 1;
    } else pieces.push({ kind: 'dollar', value: sign, index });
  }
  addText(title.length);
  return pieces;
}

/** Reads a title. A dollar sign that encloses no formula, as in “$5 to $10”, is text. */
export function parseTitle(title: string): Segment[] {
  return mergeSegments(
    titlePieces(title).map(({ kind, value }) => ({
      kind: kind === 'math' ? 'math' : 'text',
      value,
    })),
  );
}

/** Writes a title so that `parseTitle` reads the same stretches back. */
export function formatTitle(segments: Segment[]): string {
  const escaped = segments.map(({ kind, value }) =>
    kind === 'text' ? value.replace(/[\\$]/g, (character) => `\\${character}`) : value,
  );
  /** What follows a formula: text, or the dollar sign of the next one. */
  const after = (index: number) =>
    segments[index + 1]?.kind === 'math' ? '$' : (escaped[index + 1] ?? '');
  return segments
    .map(({ kind, value }, index) =>
      kind === 'math' ? `$${asFormula(value, after(index))}$` : escaped[index],
    )
    .join('');
}
