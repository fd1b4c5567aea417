/** How the sentence starts in the languages that have one here; in others it is the list alone. */
const openings: Record<string, string> = { de: 'Arbeiten zu', en: 'Papers on', fr: 'Travaux sur' };

/**
 * One plain sentence on what belongs to a topic: “Papers on pruning, sparse training and distillation.”
 * @param phrases its main phrases.
 * @param title stands in where it has none.
 */
export function scopeSentence(phrases: string[], title: string, language: string): string {
  const [plain = ''] = language.split('-');
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
    .format(phrases.length > 0 ? phrases : [title])
    .replace(/, (and|or) /g, ' $1 ');
  const sentence = openings[plain] ? `${openings[plain]} ${list}` : list;
  return `${sentence}.`;
}
