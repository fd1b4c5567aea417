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
   * What tells that it is a certain paper: its arXiv id, its title as mended, its title as
   * listed. The last does not change when mending gets better, so that no page is made twice.
   */
  keys: string[];
  source: string;
  line: number;
}

/** Mends title and abstract of an entry; what is not damaged stays word for word. */
export function cleanEntry(entry: Entry): CleanEntry {
  const { facts, source, line, damagesMathematics = false } = entry;
  const title = cleanText(entry.title, damagesMathematics);
  const keys = [titleKey(segmentsToText(title)), titleKey(normalizeText(entry.title))];
  if (facts.arxiv) keys.unshift(arxivKey(facts.arxiv));
  return {
    title,
    abstract: cleanText(entry.abstract, damagesMathematics),
    facts,
    keys: [...new Set(keys)],
    source,
    line,
  };
}

/** The key of an arXiv id; the colon keeps it apart from every title's. */
export function arxivKey(arxiv: string): string {
  return `arxiv:${arxiv}`;
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
