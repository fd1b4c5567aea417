import { languageData } from '../text/language-data.ts';

/**
 * One plain sentence on what belongs to a topic: “Papers on pruning, sparse training and distillation.”
 * In languages of which nothing is known it is the list alone.
 * @param phrases its main phrases.
 * @param title stands in where it has none.
 */
export function scopeSentence(phrases: string[], title: string, language: string): string {
  const [plain = ''] = language.split('-');
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
    .format(phrases.length > 0 ? phrases : [title])
    .replace(/, (and|or) /g, ' $1 ');
  const opening = languageData[plain]?.opening;
  return `${opening === undefined ? list : `${opening} ${list}`}.`;
}
