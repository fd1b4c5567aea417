import type { IndexReader } from './index-reader.ts';
import type { PaperStore } from './papers.ts';
import type { Query } from './read-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Papers without those that have a word which the query leaves out. */
export async function withoutWords(
  papers: number[],
  { without }: Query,
  vocabulary: Vocabulary,
  index: IndexReader,
): Promise<number[]> {
  const places = without.flatMap((word) => vocabulary.placeOfWord(word) ?? []);
  if (places.length === 0) return papers;
  await index.load(places);
  const having = new Set(places.flatMap((place) => [...index.postings(place).documents]));
  return papers.filter((paper) => !having.has(paper));
}

/** Papers that have all quoted phrases word for word; phrases that none has are told, and left out. */
export async function withPhrases(
  papers: number[],
  { phrases }: Query,
  store: PaperStore,
): Promise<{ papers: number[]; missing: string[] }> {
  let kept = papers;
  const missing: string[] = [];
  for (const phrase of phrases) {
    const having = await store.withPhrase(phrase);
    const both = kept.filter((paper) => having.has(paper));
    if (both.length > 0) kept = both;
    else missing.push(phrase);
  }
  return { papers: kept, missing };
}
