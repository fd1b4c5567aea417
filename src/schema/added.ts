import type { PaperFrontMatter } from './paper.ts';

/**
 * The day on which a paper came into the collection: as its page says, else the first that listings
 * carry in their name, as the day on which they were saved. Undefined where neither is known.
 */
export function dayAdded({
  added,
  sources = [],
}: Pick<PaperFrontMatter, 'added' | 'sources'>): string | undefined {
  const days = sources.flatMap((source) => /\d{4}-\d\d-\d\d/.exec(source) ?? []);
  return added ?? days.sort()[0];
}

/** A day as pages write it, in Greenwich. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
