import type { WorkType } from '../schema/work-type.ts';

const labels: Record<WorkType, string> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  bill: 'Bill',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter',
  classic: 'Classic work',
  collection: 'Collection',
  dataset: 'Dataset',
  document: 'Document',
  entry: 'Entry',
  'entry-dictionary': 'Dictionary entry',
  'entry-encyclopedia': 'Encyclopedia entry',
  event: 'Event',
  figure: 'Figure',
  graphic: 'Graphic',
  hearing: 'Hearing',
  interview: 'Interview',
  legal_case: 'Case',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Film',
  musical_score: 'Musical score',
  pamphlet: 'Pamphlet',
  'paper-conference': 'Conference paper',
  patent: 'Patent',
  performance: 'Performance',
  periodical: 'Periodical',
  personal_communication: 'Personal communication',
  post: 'Post',
  'post-weblog': 'Blog post',
  preprint: 'Preprint',
  regulation: 'Regulation',
  report: 'Report',
  review: 'Review',
  'review-book': 'Book review',
  software: 'Software',
  song: 'Recording',
  speech: 'Talk',
  standard: 'Standard',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
};

/** Kinds that go without saying: a paper is what a reader expects here. */
const plain = new Set<WorkType>(['article-journal', 'paper-conference', 'preprint']);

/**
 * What a page says of the kind of its work, with the words of its listing where they say more
 * (“PhD thesis”); undefined for papers.
 */
export function workTypeLabel(type: WorkType | undefined, genre?: string): string | undefined {
  if (type === undefined || type === 'document') return genre;
  if (plain.has(type)) return undefined;
  const label = labels[type];
  if (genre === undefined || genre.toLowerCase() === label.toLowerCase()) return label;
  return genre.toLowerCase().includes(label.toLowerCase()) ? genre : `${label} (${genre})`;
}
