import { everydayWords } from '../text/everyday-words.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { type Collection, type PaperFile, shownText } from './collection.ts';

/** The stems of the words of a text that say what it is about, in their order. */
export function tellingWords(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(fold(text));
  return [...segments].flatMap(({ segment, isWordLike }) => {
    const isShort = segment.length < 3 && /^\p{Script=Latin}*$/u.test(segment);
    return isWordLike && !isShort && !everydayWords.has(segment) ? [stem(segment)] : [];
  });
}

/**
 * The words of title and abstract; undefined where the collection's own texts are in another language,
 * or may be.
 */
export function wordsOfPaper(paper: PaperFile, collection: Collection): Set<string> | undefined {
  if (!isInOwnLanguage(paper, collection)) return undefined;
  return new Set(tellingWords(shownText(paper), ownLanguage(collection)));
}

/** Whether a paper is surely in the language that the collection's own texts are in. */
export function isInOwnLanguage(paper: PaperFile, collection: Collection): boolean {
  const own = ownLanguage(collection);
  return mainLanguage(paper.data.language ?? (own === 'en' ? 'en' : 'und')) === own;
}

function ownLanguage({ site }: Collection): string {
  return mainLanguage(site?.language ?? 'en');
}

function mainLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
