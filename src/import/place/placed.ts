import type { Segment } from '../../mathematics/segment.ts';
import { unsortedTopic } from '../../schema/unsorted.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import type { CollectionPage } from './page-reader.ts';
import { type Placement, type TopicDescription, topicsOfPage, trainPlacer } from './placer.ts';
import { paperTerms, type Terms } from './terms.ts';

/** Where an import put a new paper, as `--json` prints it. */
export interface PlacedPaper {
  slug: string;
  /** `unsorted` where no topic was clear enough. */
  topic: string;
  /** The best three topics. */
  choices: string[];
  confidence: number;
  words: string[];
}

/** The terms of a paper that stands in a listing. */
export function importedTerms({ title, abstract }: ImportedPaper): Terms {
  return paperTerms(words(title), words(abstract));
}

/** A hook for imports that places new papers and remembers where each went, in `placed`. */
export function recordPlacements() {
  const placed: PlacedPaper[] = [];
  const placeBy = (pages: CollectionPage[], topics: TopicDescription[]) => {
    const placer = trainPlacer(pages, topics);
    // Where there is no topic yet, no text has to be read to tell that none is near.
    const hasTopics = topics.length > 0 || pages.some((page) => topicsOfPage(page).length > 0);
    return (paper: ImportedPaper, slug: string): string => {
      if (!hasTopics) {
        placed.push({ slug, topic: unsortedTopic, choices: [], confidence: 0, words: [] });
        return unsortedTopic;
      }
      const { topic, choices, confidence, words } = placer.place(importedTerms(paper));
      const rounded = Math.round(confidence * 100) / 100;
      placed.push({ slug, topic, choices: choices.slice(0, 3), confidence: rounded, words });
      return topic;
    };
  };
  return { placeBy, placed };
}

/** So many lines are printed; `--json` has them all. */
const mostLines = 100;

/** New papers for a person: unsorted ones with a guess if there is one, then what decided the others. */
export function formatPlaced(placed: PlacedPaper[]): string {
  const unsorted = placed.filter(({ topic }) => topic === unsortedTopic);
  const sorted = placed.filter(({ topic }) => topic !== unsortedTopic);
  const lines = [
    ...unsorted
      .filter(({ choices }) => choices.length > 0)
      .map((paper) => {
        const guess = `perhaps ${paper.choices.join(', ')}`;
        return `${unsortedTopic}/${paper.slug}: ${reasons(paper)} · ${guess}`;
      }),
    ...sorted.map((paper) => `${paper.topic}/${paper.slug}: ${reasons(paper)}`),
  ];
  const more = lines.length - mostLines;
  if (more > 0) lines.splice(mostLines, more, `… and ${more} more (--json names all)`);
  lines.push(`placed: ${sorted.length} in topics, ${unsorted.length} in ${unsortedTopic}`);
  return lines.join('\n');
}

/** Confidence and deciding words as a line shows them. */
export function reasons({ confidence, words }: Pick<Placement, 'confidence' | 'words'>): string {
  const shown = words.length > 0 ? words.join(', ') : 'no word that the collection knows';
  return `${Math.round(confidence * 100)} % sure · ${shown}`;
}

function words(segments: Segment[]): string {
  return segments.map(({ kind, value }) => (kind === 'math' ? ' ' : value)).join('');
}
