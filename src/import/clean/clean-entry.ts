import { mergeSegments, type Segment } from '../../mathematics/segment.ts';
import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import type { PaperFacts } from '../../schema/paper.ts';
import type { Entry } from '../entry.ts';
import { titleKey } from '../merge/identity.ts';
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
}

/** Mends title and abstract of an entry; what is not damaged stays word for word. */
export function cleanEntry(entry: Entry): CleanEntry {
  const { facts, source, line, damagesMathematics = false } = entry;
  const title = cleanText(entry.title, damagesMathematics);
  const titleKeys = [titleKey(segmentsToText(title)), titleKey(normalizeText(entry.title))];
  return {
    title,
    abstract: cleanText(entry.abstract, damagesMathematics),
    facts,
    titleKeys: [...new Set(titleKeys)],
    source,
    line,
  };
}

function cleanText(text: string, damaged: boolean): Segment[] {
  const normal = normalizeText(text);
  const segments = damaged ? recoverMathematics(normal) : parseTitle(normal);
  return mergeSegments(
    segments.map((segment) =>
      segment.kind === 'math' ? segment : { kind: 'text', value: mendTextLeftovers(segment.value) },
    ),
  );
}
