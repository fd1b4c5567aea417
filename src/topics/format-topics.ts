import type { AcceptedTopics } from './accept-topics-fs.ts';
import type { ChangedTopic } from './change-topics-fs.ts';
import type { MovedPapers } from './move-papers-fs.ts';
import type { Proposal } from './proposal.ts';
import type { SplitTopic } from './split-topic-fs.ts';

/** So few papers say little about what belongs together. */
const few = 12;
const shownSlugs = 4;

/** A proposal for a person: groups, topics, what made them and some of their papers. */
export function formatProposal(proposal: Proposal, sorted: number): string {
  const { topics, groups } = proposal;
  const papers = topics.reduce((sum, topic) => sum + topic.papers.length, 0);
  if (topics.length === 0) {
    return [
      'No paper has words that another has too: there is nothing to group.',
      ...leftLines(proposal),
    ].join('\n');
  }
  return [
    ...(papers < few
      ? [`${papers} papers are few: what they have in common may be chance.`, '']
      : []),
    ...groups.flatMap((group) => [
      group,
      ...topics
        .filter((topic) => topic.group === group)
        .flatMap(({ slug, title, terms, papers: own, also }) => [
          `  ${title} (${slug}, ${counted(own.length, 'paper')}${also.length > 0 ? `, ${also.length} more would fit` : ''})`,
          `    made by: ${terms.join(', ')}`,
          `    ${some(own)}`,
        ]),
      '',
    ]),
    ...leftLines(proposal),
    `proposed: ${counted(topics.length, 'topic')} in ${counted(groups.length, 'group')} for ${counted(papers, 'paper')}`,
    ...(sorted > 0 ? [`${counted(sorted, 'paper')} in topic folders stay where they are`] : []),
    'npm run topics -- --accept writes them; --count N makes fewer or more',
  ].join('\n');
}

/** What accepting did, and how to go on from there. */
export function formatAccepted({ proposal, sorted }: AcceptedTopics, content: string): string {
  const { topics, groups } = proposal;
  const papers = topics.reduce((sum, topic) => sum + topic.papers.length, 0);
  return [
    ...groups.flatMap((group) => [
      group,
      ...topics
        .filter((topic) => topic.group === group)
        .map(
          ({ slug, title, papers: own }) =>
            `  ${title}: ${content}/topics/${slug}.md, ${counted(own.length, 'paper')}`,
        ),
    ]),
    ...leftLines(proposal),
    `made: ${counted(topics.length, 'topic')} in ${counted(groups.length, 'group')}; ${counted(papers, 'paper')} moved to their folders`,
    ...(sorted > 0 ? [`${counted(sorted, 'paper')} in topic folders stayed where they are`] : []),
    `Edit titles and scopes in ${content}/topics, groups and their order in ${content}/site.yml;`,
    'move a page to another folder where it belongs to another topic.',
  ].join('\n');
}

/** What became of a topic that was renamed or merged. */
export function formatChanged({ from, to, moved, changed, further }: ChangedTopic): string {
  return [
    `${from} is ${to} now: ${counted(moved, 'paper')} moved; /topics/${from}/ leads to /topics/${to}/`,
    ...(further.length > 0 ? [`further topics changed: ${further.join(', ')}`] : []),
    ...alsoChanged(changed.filter((path) => !further.includes(path))),
  ].join('\n');
}

/** The parts of a topic. */
export function formatSplit(
  { topic, parts, further, changed }: SplitTopic,
  accept: boolean,
): string {
  const [heir] = parts;
  return [
    ...parts.flatMap(({ slug, title, terms, papers }) => [
      `${title} (${slug}, ${counted(papers.length, 'paper')})`,
      `  made by: ${terms.join(', ')}`,
      `  ${some(papers)}`,
    ]),
    ...further.map((one) => `further topic of ${one.paper}: ${one.topic}`),
    ...(accept ? alsoChanged(changed) : []),
    accept
      ? `${topic} is ${parts.length} topics now; /topics/${topic}/ leads to /topics/${heir?.slug}/, which keeps its text: look whether it still fits`
      : `npm run topics -- split ${topic} --accept writes them; --into N makes fewer or more, --names A,B names them`,
  ].join('\n');
}

/** Which papers were moved. */
export function formatMoved({ to, moved, changed }: MovedPapers): string {
  return [
    ...moved.map(({ paper, from }) => `${paper}: ${from || '.'} → ${to}`),
    ...alsoChanged(changed),
    `${counted(moved.length, 'paper')} moved; their addresses stay, and no import or placing moves them again`,
  ].join('\n');
}

function alsoChanged(paths: string[]): string[] {
  return paths.length > 0 ? [`also changed: ${paths.join(', ')}`] : [];
}

function leftLines({ left }: Proposal): string[] {
  if (left.length === 0) return [];
  return [`left in unsorted, for want of words that others share: ${some(left)}`];
}

function some(slugs: string[]): string {
  const more = slugs.length - shownSlugs;
  return `${slugs.slice(0, shownSlugs).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
