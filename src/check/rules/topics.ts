import { yamlPosition } from '../../schema/position.ts';
import { unsortedTopic } from '../../schema/unsorted.ts';
import { didYouMean } from '../../text/nearest.ts';
import { atStart, atValue, type Collection, groupedTopics } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** Topics of papers are topics of the collection, and each of those has its page and its group. */
export function checkTopics(collection: Collection): Finding[] {
  if (!collection.site) return [];
  return [
    ...unknownTopics(collection),
    ...unknownTopicsOfLibrary(collection),
    ...topicPages(collection),
  ];
}

function unknownTopics(collection: Collection): Finding[] {
  const known = groupedTopics(collection);
  const unknown = (topic: string) =>
    ({
      rule: 'unknown-topic',
      what: `unknown topic “${topic}”${didYouMean(topic, known)}`,
      why: `topics are those that ${collection.content}/site.yml groups`,
      fix: 'use one of them, or add the topic there and write its page',
    }) as const;
  return collection.papers.flatMap((paper) => {
    const findings: Finding[] = [];
    if (paper.folder === unsortedTopic) {
      findings.push(
        atStart(paper.file, {
          rule: 'unsorted',
          note: true,
          what: 'not in a topic yet',
          why: 'nothing in it decided for one',
          fix: `move the file to the folder of its topic`,
        }),
      );
    } else if (!known.has(paper.folder) && /^[^/]+$/.test(paper.folder)) {
      findings.push(atStart(paper.file, unknown(paper.folder)));
    }
    for (const [index, topic] of (paper.data.topics ?? []).entries()) {
      if (!known.has(topic)) findings.push(atValue(paper, ['topics', index], unknown(topic)));
    }
    return findings;
  });
}

/** Collections of a library are given topics in `site.yml`. */
function unknownTopicsOfLibrary(collection: Collection): Finding[] {
  const { content, site, siteSource } = collection;
  const known = groupedTopics(collection);
  return Object.entries(site?.zotero?.collections ?? {}).flatMap(([name, topic]): Finding[] => {
    if (known.has(topic)) return [];
    const file = `${content}/site.yml`;
    return [
      {
        file,
        ...yamlPosition(siteSource, ['zotero', 'collections', name]),
        rule: 'unknown-topic',
        what: `unknown topic “${topic}”${didYouMean(topic, known)}`,
        why: 'papers of this collection of the library would stay without it',
        fix: 'use one of those that are grouped here, or add the topic and write its page',
      },
    ];
  });
}

function topicPages(collection: Collection): Finding[] {
  const { content, paths, siteSource, site } = collection;
  const file = `${content}/site.yml`;
  const findings: Finding[] = [];
  const groupOf = new Map<string, string>();
  for (const [group, { title, topics }] of site?.groups.entries() ?? []) {
    for (const [index, topic] of topics.entries()) {
      const place = () => yamlPosition(siteSource, ['groups', group, 'topics', index]);
      const other = groupOf.get(topic);
      groupOf.set(topic, title);
      if (other !== undefined) {
        findings.push({ file, ...place(), ...inTwoGroups(topic, other, title) });
      } else if (!paths.includes(`topics/${topic}.md`)) {
        findings.push({ file, ...place(), ...withoutPage(topic, content) });
      }
    }
  }
  for (const path of paths.filter((candidate) => candidate.startsWith('topics/'))) {
    const topic = path.slice('topics/'.length, -'.md'.length);
    if (groupOf.has(topic) || topic === unsortedTopic) continue;
    findings.push(
      atStart(`${content}/${path}`, {
        rule: 'topic-page',
        what: `no group holds the topic “${topic}”`,
        why: `the site shows the topics that ${file} groups`,
        fix: `add - ${topic} to a group there`,
      }),
    );
  }
  return findings;
}

function inTwoGroups(topic: string, one: string, other: string) {
  return {
    rule: 'topic-page',
    what: `the topic “${topic}” stands twice, under “${one}” and “${other}”`,
    why: 'a topic has one place in the list and one colour',
    fix: 'take one of them away',
  } as const;
}

function withoutPage(topic: string, content: string) {
  return {
    rule: 'topic-page',
    what: `the topic “${topic}” has no page`,
    why: 'its title and scope stand there',
    fix: `write ${content}/topics/${topic}.md, with title and scope`,
  } as const;
}
