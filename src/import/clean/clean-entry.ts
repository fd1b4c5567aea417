import { mergeSegments, type Segment } from '../../mathematics/segment.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import type { PaperFacts } from '../../schema/paper.ts';
import type { Entry, Note } from '../entry.ts';
import { titleKey } from '../merge/identity.ts';
import { cleanSegments } from './clean-segments.ts';
import { leftovers } from './leftovers.ts';
import { recoverMathematics } from './recover-mathematics.ts';
import { mendTextLeftovers } from './text-leftovers.ts';
import { normalizeText } from './unicode.ts';

/** An entry with its damage mended, ready to become a paper. */
export interface CleanEntry {
  title: Segment[];
  abstract: Segment[];
  facts: PaperFacts;
  /**
   * Keys of the title as mended and as listed. The latter does not change when mending gets
   * better, so that no page is made twice.
   */
  titleKeys: string[];
  source: string;
  line: number;
  /** What its library knows it by. */
  id?: string | undefined;
  /** What still looks like markup in title and abstract. */
  noted: Note[];
}

/**
 * Mends title and abstract of an entry; what is not damaged stays word for word. Mathematics is
 * recovered only where the listing's format destroys it, and read where it is marked.
 */
export function cleanEntry(entry: Entry): CleanEntry {
  const { facts, source, line, id, damagesMathematics = false } = entry;
  const clean = damagesMathematics ? mendDamagedText : cleanSegments;
  const title = clean(entry.title);
  const abstract = clean(entry.abstract);
  const titleKeys = [titleKey(segmentsToText(title)), titleKey(normalizeText(entry.title))];
  const left = [...noteLeftovers('title', title), ...noteLeftovers('abstract', abstract)];
  return {
    title,
    abstract,
    facts,
    titleKeys: [...new Set(titleKeys)],
    source,
    line,
    id,
    noted: left.map((note) => ({ file: source, line, ...note })),
  };
}

function mendDamagedText(text: string): Segment[] {
  return mergeSegments(
    recoverMathematics(normalizeText(text)).map((segment) =>
      segment.kind === 'math' ? segment : { kind: 'text', value: mendTextLeftovers(segment.value) },
    ),
  );
}

function noteLeftovers(fact: string, segments: Segment[]): Pick<Note, 'fact' | 'why'>[] {
  return segments
    .flatMap(({ kind, value }) => (kind === 'text' ? leftovers(value) : []))
    .map((left) => ({ fact, why: `${left} was left as it stands` }));
}
