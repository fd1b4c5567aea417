import type { Heading, RootContent } from 'mdast';
import { plainText } from '../../render/plain-text.ts';
import { type Collection, inBody, type TopicFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

const fewestWords = 250;
const mostWords = 450;

/** Sections that are read from end to end; things are looked up in lines of work and tables. */
const readSections = ['Overview', 'Start here', 'Open questions'];

/** An overview can be read in a few minutes. */
export function checkOverviews({ topics }: Collection): Finding[] {
  return topics.flatMap((topic): Finding[] => {
    const words = overviewWords(topic);
    if (words === 0 || (words >= fewestWords && words <= mostWords)) return [];
    const start = topic.tree.children[0]?.position?.start.offset ?? 0;
    return [
      inBody(topic, start, {
        rule: 'overview-length',
        what: `${words} words in ${readSections.join(', ')}`,
        why: `an overview has ${fewestWords} to ${mostWords} words, a few minutes of reading`,
        fix: words < fewestWords ? 'say more of how the papers differ' : 'shorten it',
      }),
    ];
  });
}

/** Words of the sections that are read from end to end. */
export function overviewWords({ tree }: TopicFile): number {
  let section = '';
  let words = 0;
  for (const node of tree.children) {
    if (isHeading(node)) section = plainText(node).trim();
    else if (readSections.includes(section)) words += countWords(plainText(node));
  }
  return words;
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
