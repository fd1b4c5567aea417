import { fold } from '../../text/fold.ts';
import type { MapFiles, PaperWords } from './map-words.client.ts';
import type { MapPoint } from './points.ts';

/** A paper that is lit, with its words. */
export interface LitPaper {
  point: MapPoint;
  words: PaperWords;
}

/** What a reader asks for: words, a topic, or both. */
export interface MapQuery {
  text: string;
  topic: string;
}

/** The papers of a topic whose title or summary has all words; undefined where nothing is asked. */
export async function findLit(
  points: MapPoint[],
  files: MapFiles,
  { text, topic }: MapQuery,
): Promise<LitPaper[] | undefined> {
  const asked = fold(text).split(/\s+/).filter(Boolean);
  if (asked.length === 0 && topic === '') return undefined;
  const candidates = points.filter((point) => topic === '' || point.topic.slug === topic);
  const papers = await Promise.all(
    candidates.map(async (point) => ({ point, words: await files.wordsOf(point) })),
  );
  return papers.flatMap(({ point, words }) =>
    words && hasAll(words, asked) ? { point, words } : [],
  );
}

function hasAll({ title, summary }: PaperWords, asked: string[]): boolean {
  const text = fold(`${title} ${summary}`);
  return asked.every((word) => text.includes(word));
}
