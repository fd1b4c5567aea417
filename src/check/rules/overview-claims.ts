import { posix } from 'node:path';
import type { Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainText } from '../../render/plain-text.ts';
import { summaryOf } from '../../schema/claim.ts';
import { type Collection, inBody, type PaperFile, type TopicFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { readNumbers, valuesIn } from '../numbers.ts';
import { tellingWords, wordsOfPaper } from '../telling-words.ts';
import { proseProblem } from './plain-prose.ts';

/** So many of a paragraph's words stand in the papers of its topic. */
const fewestKnown = 0.5;

/** Every paragraph of an overview rests on papers that it links, in its words and its numbers. */
export function checkOverviewClaims(collection: Collection): Finding[] {
  const papers = new Map(collection.papers.map((paper) => [paper.path, paper]));
  return collection.topics.flatMap((topic) => {
    const known = wordsOfTopic(topic, collection);
    return topic.tree.children.flatMap((node) =>
      node.type === 'paragraph' ? paragraphFindings(topic, node, papers, known, collection) : [],
    );
  });
}

function paragraphFindings(
  topic: TopicFile,
  paragraph: Paragraph,
  papers: Map<string, PaperFile>,
  known: Set<string> | undefined,
  { site }: Collection,
): Finding[] {
  const language = site?.language ?? 'en';
  const text = plainText(paragraph);
  const at = (what: string, why: string, fix: string): Finding =>
    inBody(topic, paragraph.position?.start.offset ?? 0, {
      rule: 'overview-claims',
      what: `“${text.slice(0, 40)}…”: ${what}`,
      why,
      fix,
    });
  const linked = linkedPapers(topic, paragraph, papers);
  if (linked.length === 0) {
    return [at('names no paper', 'every claim links what it rests on', 'link the papers')];
  }
  const findings: Finding[] = [];
  const values = valuesIn(linked.map((paper) => `${paper.data.title}\n${paper.body}`).join('\n'));
  for (const { written, values: said } of readNumbers(text)) {
    if (said.some((value) => values.has(value))) continue;
    const why = 'a number stands in a paper that the paragraph links';
    findings.push(at(`says ${written}, and none of its papers does`, why, 'leave it out'));
  }
  const words = tellingWords(text, language);
  const shared = words.filter((word) => known?.has(word)).length;
  if (known && shared < words.length * fewestKnown) {
    const what = `${shared} of its ${words.length} telling words stand in papers of the topic`;
    findings.push(at(what, 'an overview says what the papers say', 'write it closer to them'));
  }
  const problem = proseProblem(text, language);
  if (problem) findings.push(at(`holds “${problem}”`, 'it is plain prose', 'take it away'));
  return findings;
}

function linkedPapers(topic: TopicFile, paragraph: Paragraph, papers: Map<string, PaperFile>) {
  const linked: PaperFile[] = [];
  visit(paragraph, 'link', ({ url }) => {
    const paper = papers.get(posix.join(posix.dirname(topic.path), url));
    if (paper) linked.push(paper);
  });
  return linked;
}

/** The words of a topic's papers and of its own title; undefined where they are in other languages. */
function wordsOfTopic({ slug, data }: TopicFile, collection: Collection): Set<string> | undefined {
  const known = new Set(
    tellingWords(`${data.title} ${data.scope}`, collection.site?.language ?? 'en'),
  );
  const papers = collection.papers.filter(
    (paper) => paper.folder === slug || paper.data.topics?.includes(slug),
  );
  for (const paper of papers) {
    const words = wordsOfPaper(paper, collection);
    if (!words) return undefined;
    for (const word of words) known.add(word);
    const summary = tellingWords(summaryOf(paper.data) ?? '', collection.site?.language ?? 'en');
    for (const word of summary) known.add(word);
  }
  return known;
}
