import { Document } from 'yaml';
import type { TopicFrontMatter } from '../schema/topic.ts';
import { languageData } from '../text/language-data.ts';

/** The file of a topic that has no overview yet. */
export function topicPage({ title, scope, synonyms = [] }: TopicFrontMatter): string {
  const facts = { title, scope, ...(synonyms.length > 0 && { synonyms }) };
  return `---\n${new Document(facts).toString({ lineWidth: 0 })}---\n`;
}

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
