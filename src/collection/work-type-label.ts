import { say } from '../interface/say.ts';
import type { WorkType } from '../schema/work-type.ts';

/** Kinds that go without saying: a paper is what a reader expects here. */
const plain = new Set<WorkType>(['article-journal', 'paper-conference', 'preprint']);

/**
 * What a page says of the kind of its work, with the words of its listing where they say more
 * (“PhD thesis”); undefined for papers.
 */
export function workTypeLabel(type: WorkType | undefined, genre?: string): string | undefined {
  if (type === undefined || type === 'document') return genre;
  if (plain.has(type)) return undefined;
  const label = say(`work.${type}`);
  if (genre === undefined || genre.toLowerCase() === label.toLowerCase()) return label;
  return genre.toLowerCase().includes(label.toLowerCase())
    ? genre
    : say('work.withGenre', { kind: label, genre });
}
