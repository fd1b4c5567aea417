import { join } from 'node:path';
import { readPage } from '../../schema/page.ts';
import { readSources } from '../../schema/pages-fs.ts';
import type { Problem } from '../../schema/problem.ts';
import { topicSchema } from '../../schema/topic.ts';
import type { TopicDescription } from './placer.ts';

/** Reads how a content folder describes its topics; none where it has no topic pages. */
export async function readTopics(
  content: string,
): Promise<{ topics: TopicDescription[]; problems: Problem[] }> {
  const folder = join(content, 'topics');
  const topics: TopicDescription[] = [];
  const problems: Problem[] = [];
  for await (const { path, source, problem } of readSources(folder)) {
    if (problem) {
      problems.push({ file: `topics/${path}`, ...problem });
      continue;
    }
    const read = readPage(`topics/${path}`, source, topicSchema);
    const slug = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    if (read.page) topics.push({ slug, ...read.page.data });
    problems.push(...read.problems);
  }
  return { topics, problems };
}
