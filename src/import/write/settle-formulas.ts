import { mergeSegments, type Segment } from '../../mathematics/segment.ts';
import { typeset } from '../../mathematics/to-mathml.ts';
import type { Note } from '../entry.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';

/**
 * A paper in which formulas that cannot be set stand as text, dollar signs and all: a page is never
 * written that the site could not show.
 * @param noted gets a note for each of them.
 */
export function settleFormulas(paper: ImportedPaper, noted: Note[]): ImportedPaper {
  const [place] = paper.places;
  const settle = (fact: string, segments: Segment[]) => {
    if (!segments.some(({ kind }) => kind === 'math')) return segments;
    const settled = segments.map((segment): Segment => {
      const result = segment.kind === 'math' ? typeset(segment.value) : undefined;
      if (!result || !('error' in result)) return segment;
      const text = `$${segment.value}$`;
      const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
      if (place) {
        const why = `the formula ${shown} cannot be set (${result.error}) and stands as text`;
        noted.push({ file: place.file, line: place.line, fact, why });
      }
      return { kind: 'text', value: text };
    });
    return mergeSegments(settled);
  };
  return {
    ...paper,
    title: settle('title', paper.title),
    abstract: settle('abstract', paper.abstract),
  };
}
