import type { WorkType } from '../../../schema/work-type.ts';

/** Publication types of PubMed and ERIC that tell what kind of work it is, the more telling first. */
const types: [pattern: RegExp, type: WorkType][] = [
  [/^Preprint$/, 'preprint'],
  [/^Dataset$/, 'dataset'],
  [/^(?:Academic Dissertation|Dissertations\/Theses)/, 'thesis'],
  [/^Book Chapter$/, 'chapter'],
  [/^Books?$|^Collected Works/, 'book'],
  [
    /^(?:Journal Articles?|Case Reports|Clinical Trial|Comment|Editorial|Letter|Review)/,
    'article-journal',
  ],
  [/^Newspaper Article$/, 'article-newspaper'],
  [/^(?:Congress|Speeches\/Meeting Papers)$/, 'paper-conference'],
  [/^Interview$/, 'interview'],
  [/^Legislation$/, 'legislation'],
  [/^(?:Technical Report|Reports - )/, 'report'],
];

/**
 * The kind of work that publication types tell; an article of a journal where none does.
 * @param isInVolume true where it stands in a volume of a journal, whatever is reported in it
 */
export function pubmedType(publicationTypes: string[], isInVolume = false): WorkType {
  if (isInVolume) return 'article-journal';
  const found = types.find(([pattern]) => publicationTypes.some((type) => pattern.test(type)));
  return found?.[1] ?? 'article-journal';
}

/** True for a publication type that only says again what {@link pubmedType} tells. */
export function saysOnlyType(publicationType: string): boolean {
  return /^(?:Journal Articles?|Books?|Book Chapter|Preprint|Dataset)$/.test(publicationType);
}
