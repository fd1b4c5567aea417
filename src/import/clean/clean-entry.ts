import { mergeSegments, type Segment } from '../../mathematics/segment.ts';
import type { Entry } from '../entry.ts';
import { recoverMathematics } from './recover-mathematics.ts';
import { mendTextLeftovers } from './text-leftovers.ts';
import { normalizeText } from './unicode.ts';

/** An entry with its damage mended, ready to become a paper. */
export interface CleanEntry {
  title: Segment[];
  abstract: Segment[];
  source: string;
  line: number;
}

/** Mends title and abstract of an entry; what is not damaged stays word for word. */
export function cleanEntry(entry: Entry): CleanEntry {
  return {
    title: cleanText(entry.title),
    abstract: cleanText(entry.abstract),
    source: entry.source,
    line: entry.line,
  };
}

function cleanText(text: string): Segment[] {
  const segments = recoverMathematics(normalizeText(text));
  return mergeSegments(
    segments.map((segment) =>
      segment.kind === 'math' ? segment : { kind: 'text', value: mendTextLeftovers(segment.value) },
    ),
  );
}
