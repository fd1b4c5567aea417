import type { Heading, RootContent } from 'mdast';
import { plainText } from '../../render/plain-text.ts';
import { type Collection, inBody, type TopicFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** An overview can be read in a few minutes. */
export function checkOverviews({ topics, pack }: Collection): Finding[] {
  const { sections, fewest, most } = pack.limits.overview;
  return topics.flatMap((topic): Finding[] => {
    const words = overviewWords(topic, sections);
    if (words === 0 || (words >= fewest && words <= most)) return [];
    const start = topic.tree.children[0]?.position?.start.offset ?? 0;
    return [
      inBody(topic, start, {
        rule: 'overview-length',
        what: `${words} words in ${sections.join(', ')}`,
        why: `an overview has ${fewest} to ${most} words, a few minutes of reading`,
        fix: words < fewest ? 'say more of how the papers differ' : 'shorten it',
      }),
    ];
  });
}

/** Words of the sections that are read from end to end. */
export function overviewWords({ tree }: TopicFile, sections: string[]): number {
  let section = '';
  let words = 0;
  for (const node of tree.children) {
    if (isHeading(node)) section = plainText(node).trim();
    else if (sections.includes(section)) words += countWords(plainText(node));
  }
  return words;
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
