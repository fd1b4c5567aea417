import { Document } from 'yaml';
import type { TopicFrontMatter } from '../schema/topic.ts';

/** The file of a topic that has no overview yet. */
export function topicPage({ title, scope, synonyms = [] }: TopicFrontMatter): string {
  const facts = { title, scope, ...(synonyms.length > 0 && { synonyms }) };
  return `---\n${new Document(facts).toString({ lineWidth: 0 })}---\n`;
}
