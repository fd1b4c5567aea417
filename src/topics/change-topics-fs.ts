import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTopics } from '../import/place/topics-fs.ts';
import { type ContentChanges, writeChanges } from '../import/write/content-changes-fs.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import { readSources } from '../schema/pages-fs.ts';
import { slugSchema } from '../schema/paper.ts';
import { readRecordFiles } from '../schema/record-files-fs.ts';
import { unsortedTopic } from '../schema/unsorted.ts';
import { replaceFurtherTopic, replaceNamedTopic, takeOverTopic } from './change-topics.ts';
import { relinkPage } from './relink.ts';
import { removeFromGroups, renameInGroups } from './site-groups.ts';

/** What became of a topic. */
export interface ChangedTopic {
  from: string;
  to: string;
  /** How many papers moved to another folder. */
  moved: number;
  /** Other files that changed: links, further topics, groups, terms. */
  changed: string[];
  /** Papers whose further topics changed; below the content folder, before they moved. */
  further: string[];
}

/** How a change is carried out. */
export interface ChangeOptions {
  /** What a topic is called from now on; else it keeps its title. */
  title?: string | undefined;
  /** Says what would change, and changes nothing. */
  dryRun?: boolean;
}

/**
 * Gives a topic another name of its file, and with it another address; the former one leads on.
 * @throws ExpectedError where there is no such topic, or one of the new name.
 */
export function renameTopic(
  content: string,
  from: string,
  to: string,
  options: ChangeOptions = {},
): Promise<ChangedTopic> {
  return withLock(content, async () => {
    await needTopic(content, from);
    needFreeName(content, to, `merge the two with npm run topics -- merge ${from} ${to}`);
    return replaceTopic(content, from, to, options, false);
  });
}

/**
 * Makes one topic of two: the papers and the addresses of the first go to the second. What the first
 * one's page says is added to the second's text, so that nothing that was written is lost.
 * @throws ExpectedError where one of them is not there.
 */
export function mergeTopics(
  content: string,
  from: string,
  to: string,
  { dryRun = false }: Pick<ChangeOptions, 'dryRun'> = {},
): Promise<ChangedTopic> {
  return withLock(content, async () => {
    await needTopic(content, from);
    await needTopic(content, to);
    if (from === to)
      throw new ExpectedError(`${from}: is one topic · nothing was changed · name two`);
    return replaceTopic(content, from, to, { dryRun }, true);
  });
}

/** @throws ExpectedError where a topic cannot have such a name, or one has it; it says what to do. */
export function needFreeName(content: string, slug: string, instead: string): void {
  if (!slugSchema.safeParse(slug).success || slug === unsortedTopic) {
    throw new ExpectedError(
      `${slug}: no name for a topic · nothing was changed · use a-z, 0-9 and single hyphens, such as tidal-rivers`,
    );
  }
  if (existsSync(join(content, `topics/${slug}.md`))) {
    throw new ExpectedError(
      `${content}/topics/${slug}.md: is there already · nothing was changed · ${instead}`,
    );
  }
}

/** @throws ExpectedError where there is no such topic; it names those that there are. */
export async function needTopic(content: string, slug: string): Promise<void> {
  if (existsSync(join(content, `topics/${slug}.md`))) return;
  const { topics } = await readTopics(content);
  const names = topics.map((topic) => topic.slug).join(', ');
  throw new ExpectedError(
    `${content}/topics/${slug}.md: no such topic · nothing was changed · there are ${names || 'none'}`,
  );
}

async function replaceTopic(
  content: string,
  from: string,
  to: string,
  { title, dryRun = false }: ChangeOptions,
  isMerge: boolean,
): Promise<ChangedTopic> {
  const pages = new Map<string, string>();
  for (const folder of ['papers', 'topics']) {
    for await (const { path, source } of readSources(join(content, folder))) {
      if (source !== undefined) pages.set(`${folder}/${path}`, source);
    }
  }
  const moved = new Map([[`topics/${from}.md`, `topics/${to}.md`]]);
  for (const path of pages.keys()) {
    const below = path.startsWith(`papers/${from}/`) ? path.slice(`papers/${from}/`.length) : '';
    if (below !== '') moved.set(path, `papers/${to}/${below}`);
  }
  const changes: ContentChanges = { writes: [], moves: [], removals: [] };
  const changed = new Map<string, string>();
  const further: string[] = [];
  for (const [path, source] of pages) {
    const after = moved.get(path) ?? path;
    const folder = after.split('/').slice(1, -1).join('/');
    let text = relinkPage(source, path, moved);
    if (path.startsWith('papers/')) {
      const before = text;
      text = replaceFurtherTopic(text, from, to, folder);
      if (text !== before) further.push(path);
    }
    changed.set(path, text);
  }
  const own = changed.get(`topics/${from}.md`) ?? '';
  const heir = changed.get(`topics/${to}.md`);
  for (const [path, text] of changed) {
    const after = moved.get(path);
    const isFormer = path === `topics/${from}.md`;
    if (isFormer && isMerge) changes.removals.push(path);
    else if (isFormer)
      changes.moves.push({
        from: path,
        to: `topics/${to}.md`,
        text: takeOverTopic(text, to, [from], { title }),
      });
    else if (after !== undefined)
      changes.moves.push({
        from: path,
        to: after,
        text: text === pages.get(path) ? undefined : text,
      });
    else if (isMerge && path === `topics/${to}.md`)
      changes.writes.push({ path, text: mergedPage(heir ?? '', to, own, from) });
    else if (text !== pages.get(path)) changes.writes.push({ path, text });
  }
  await addYaml(content, changes, 'site.yml', (text) =>
    isMerge ? removeFromGroups(text, from) : renameInGroups(text, from, to),
  );
  await addYaml(content, changes, 'glossary.yml', (text) => replaceNamedTopic(text, from, to));
  await replaceQuestionTopics(content, changes, from, to);
  if (!dryRun) await writeChanges(content, changes);
  const papers = [...moved.keys()].filter((path) => path.startsWith('papers/')).length;
  return { from, to, moved: papers, changed: changes.writes.map(({ path }) => path), further };
}

/** Adds the questions to the changes that name a topic, with another in its place. */
export async function replaceQuestionTopics(
  content: string,
  changes: ContentChanges,
  from: string,
  to: string,
): Promise<void> {
  for (const { slug, data } of readRecordFiles(content, 'questions').records) {
    if (!data.topics.includes(from)) continue;
    await addYaml(content, changes, `questions/${slug}.yml`, (text) =>
      replaceNamedTopic(text, from, to),
    );
  }
}

/** The heir's page with the former one's addresses and text. */
function mergedPage(heir: string, to: string, former: string, from: string): string {
  const aliases = /^aliases:\s*\[([^\]]*)\]/m.exec(former)?.[1]?.split(/\s*,\s*/) ?? [];
  const body = former.replace(/^---\n[\s\S]*?\n---\n*/, '').trim();
  const page = takeOverTopic(heir, to, [
    from,
    ...aliases.map((alias) => alias.trim()).filter(Boolean),
  ]);
  return body === '' ? page : `${page.trimEnd()}\n\n${body}\n`;
}

/** Adds a file of YAML to the changes where there is one and it changes. */
export async function addYaml(
  content: string,
  { writes }: ContentChanges,
  path: string,
  change: (text: string) => string,
): Promise<void> {
  if (!existsSync(join(content, path))) return;
  const before = await readFile(join(content, path), 'utf8');
  const text = change(before);
  if (text !== before) writes.push({ path, text });
}
