import { trainPlacer } from '../import/place/placer.ts';
import { readTopics } from '../import/place/topics-fs.ts';
import { type ContentChanges, writeChanges } from '../import/write/content-changes-fs.ts';
import type { ExistingPage } from '../import/write/existing-page.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { readPages } from '../import/write/read-content-fs.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import { readSite } from '../schema/site-fs.ts';
import { asciiWords } from '../text/ascii.ts';
import { topicPaper } from './accept-topics-fs.ts';
import { replaceFurtherTopic, replaceNamedTopic, takeOverTopic } from './change-topics.ts';
import { addYaml, needFreeName, needTopic, replaceQuestionTopics } from './change-topics-fs.ts';
import { followLinks } from './follow-links-fs.ts';
import { matchNames } from './match-names.ts';
import type { ProposedTopic } from './proposal.ts';
import { proposeTopics } from './propose-topics.ts';
import { replaceInGroups } from './site-groups.ts';
import { scopeSentence, topicPage } from './topic-page.ts';

/** What becomes of a topic that is split. */
export interface SplitTopic {
  topic: string;
  /** The largest first: it keeps the page and the address of the whole. */
  parts: Pick<ProposedTopic, 'slug' | 'title' | 'scope' | 'synonyms' | 'terms' | 'papers'>[];
  /** Papers of other folders that had it as a further topic, and the part that they have now. */
  further: { paper: string; topic: string }[];
  /** Other files that change: links, groups, terms. */
  changed: string[];
}

/** How a topic is split. */
export interface SplitOptions {
  /** How many parts; else what the number of papers suggests. */
  into?: number | undefined;
  /** Titles of the parts, instead of a number. */
  names?: string[] | undefined;
  /** Whether it is written; else it is only said. */
  accept: boolean;
}

const fewestPapers = 4;
const papersPerPart = 12;

/**
 * Parts a topic by its papers' own words, as proposals do, and moves the papers into the parts. The
 * largest part takes over the page, with its text, and the address. Papers of other topics that had
 * it as a further topic get the part that is nearest to them.
 * @throws ExpectedError where there is no such topic, it has too few papers, or a part's name is taken.
 */
export function splitTopic(
  content: string,
  topic: string,
  { into, names, accept }: SplitOptions,
): Promise<SplitTopic> {
  return withLock(content, async () => {
    await needTopic(content, topic);
    const [{ pages }, { topics }, { language }] = await Promise.all([
      readPages(content),
      readTopics(content),
      readSite(content),
    ]);
    const own = pages.filter(({ path }) => path.startsWith(`${topic}/`));
    const count = names?.length ?? into ?? Math.max(2, Math.round(own.length / papersPerPart / 2));
    if (own.length < Math.max(fewestPapers, count)) {
      throw new ExpectedError(
        `${content}/papers/${topic}: ${own.length} papers are too few to make ${count} topics of · nothing was changed · move single papers with npm run topics -- move`,
      );
    }
    const others = topics.filter(({ slug }) => slug !== topic);
    const papers = own.map((page) => topicPaper(page));
    const proposal = proposeTopics(papers, {
      count,
      language,
      taken: others.map(({ slug }) => slug),
      takenNames: others.flatMap(({ title, synonyms = [] }) => [title, ...synonyms]),
    });
    const sorted = [...proposal.topics].sort((a, b) => b.papers.length - a.papers.length);
    const found = sorted.map(({ papers: some }) =>
      papers.filter(({ slug }) => some.includes(slug)),
    );
    const titles = names && sorted.length === names.length ? matchNames(names, found) : undefined;
    const parts = sorted.map((part, at) => ({
      ...part,
      ...(titles && named(titles[at] ?? '', part, language)),
      papers: at === 0 ? [...part.papers, ...proposal.left] : part.papers,
    }));
    for (const { slug } of parts) {
      if (slug !== topic) needFreeName(content, slug, 'give the parts other names with --names');
    }
    const { changes, further } = await planSplit(content, topic, parts, pages);
    if (accept) await writeChanges(content, changes);
    return { topic, parts, further, changed: changes.writes.map(({ path }) => path) };
  });
}

function named(title: string, { terms }: ProposedTopic, language: string) {
  return {
    title,
    slug: asciiWords(title).join('-'),
    scope: scopeSentence(terms.slice(0, 4), title, language),
    synonyms: terms.filter((term) => term.toLowerCase() !== title.toLowerCase()).slice(0, 4),
  };
}

async function planSplit(
  content: string,
  topic: string,
  parts: SplitTopic['parts'],
  pages: ExistingPage[],
) {
  const heir = parts.find(({ slug }) => slug === topic) ?? parts[0];
  const partOf = new Map(parts.flatMap(({ slug, papers }) => papers.map((paper) => [paper, slug])));
  const after = pages.map((page) => {
    const part = page.path.startsWith(`${topic}/`) ? partOf.get(page.slug) : undefined;
    return part === undefined ? page : { ...page, path: `${part}/${page.slug}.md` };
  });
  const moved = new Map(
    after.flatMap(({ path }, at): [string, string][] => {
      const before = pages[at]?.path ?? path;
      return before === path ? [] : [[`papers/${before}`, `papers/${path}`]];
    }),
  );
  if (heir && heir.slug !== topic) moved.set(`topics/${topic}.md`, `topics/${heir.slug}.md`);
  const inParts = after.filter((_, at) => pages[at]?.path.startsWith(`${topic}/`));
  const placer = trainPlacer(inParts, parts);
  const further = pages
    .filter(({ path, data }) => !path.startsWith(`${topic}/`) && data.topics?.includes(topic))
    .map((page) => {
      const nearest = placer.placeAgain(page).choices[0] ?? heir?.slug ?? topic;
      return { page, topic: nearest };
    });
  const partFor = new Map(further.map(({ page, topic: part }) => [`papers/${page.path}`, part]));
  const followed = await followLinks(content, moved, (text, path) => {
    const part = partFor.get(path);
    if (part !== undefined) {
      return replaceFurtherTopic(text, topic, part, path.split('/').slice(1, -1).join('/'));
    }
    if (path !== `topics/${topic}.md` || !heir) return text;
    return takeOverTopic(text, heir.slug, heir.slug === topic ? [] : [topic], heir);
  });
  const changes: ContentChanges = { ...followed, removals: [] };
  for (const { slug, title, scope, synonyms } of parts) {
    if (slug === heir?.slug) continue;
    changes.writes.push({ path: `topics/${slug}.md`, text: topicPage({ title, scope, synonyms }) });
  }
  const slugs = [heir?.slug ?? topic, ...parts.map(({ slug }) => slug)];
  await addYaml(content, changes, 'site.yml', (text) =>
    replaceInGroups(text, topic, [...new Set(slugs)]),
  );
  await addYaml(content, changes, 'glossary.yml', (text) =>
    replaceNamedTopic(text, topic, heir?.slug ?? topic),
  );
  await replaceQuestionTopics(content, changes, topic, heir?.slug ?? topic);
  return {
    changes,
    further: further.map(({ page, topic: part }) => ({ paper: page.slug, topic: part })),
  };
}
