import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { PageFolder } from '../collection/page-folder-fs.ts';
import { contentFolder } from '../schema/content-folder.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { readText } from '../schema/pages-fs.ts';
import { paperSchema } from '../schema/paper.ts';
import { formatProblem, type Problem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { siteSchema } from '../schema/site.ts';
import { thesaurusSchema } from '../schema/thesaurus.ts';
import { topicSchema } from '../schema/topic.ts';
import { problemPage } from './problem-page.ts';

/** Files are written one after the other: so long after one the others are there too. */
const settling = 30;

/**
 * Shows the content as it is while it is worked on: what changed is read again, open pages are
 * loaded anew, and while something cannot be read, that is what browsers are shown.
 * @param onChange is called after every change that can be shown.
 */
export function liveContent(base: string, onChange: () => void): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const content = new LiveContent();
        await content.readAll();
        const tell = () => {
          for (const problem of content.problems) logger.error(formatProblem(problem));
        };
        tell();
        watch(server, content, () => {
          tell();
          if (content.problems.length === 0) onChange();
        });
        server.middlewares.use((request, response, next) => {
          const isPage = /\btext\/html\b/.test(request.headers.accept ?? '');
          if (content.problems.length === 0 || !isPage) return next();
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(problemPage(content.problems, `${base}@vite/client`));
        });
      },
    },
  };
}

/** The files of the content folder, as they were read last. */
class LiveContent {
  readonly folder = resolve(contentFolder());
  readonly #folders = [
    new PageFolder('papers', paperSchema),
    new PageFolder('topics', topicSchema),
  ];
  #lists: Problem[] = [];

  get problems(): Problem[] {
    return [...this.#lists, ...this.#folders.flatMap(({ problems }) => problems)];
  }

  async readAll(): Promise<void> {
    for (const pages of this.#folders) await pages.readAll();
    this.#lists = await listProblems(this.folder);
  }

  async readAgain(files: ReadonlySet<string>): Promise<void> {
    for (const pages of this.#folders) {
      const paths = [...files]
        .map((file) => relative(pages.folder, file).split(sep).join('/'))
        .filter((path) => !path.startsWith('../') && path.endsWith('.md'));
      if (paths.length > 0) await pages.readAgain(paths);
    }
    if ([...files].some((file) => !file.endsWith('.md'))) {
      this.#lists = await listProblems(this.folder);
    }
  }
}

/** What is wrong with settings and lists of words. */
async function listProblems(content: string): Promise<Problem[]> {
  const read = async <Schema extends Parameters<typeof readYaml>[2]>(
    name: string,
    schema: Schema,
  ) => {
    const path = join(content, name);
    if (!existsSync(path)) return { problems: [] };
    const file = `content/${name}`;
    const found = await readText(path);
    if (!('text' in found)) return { problems: [{ file, ...found.problem }] };
    return readYaml(file, found.text, schema);
  };
  const site = readSite(await read('site.yml', siteSchema));
  const glossary = await read('glossary.yml', glossarySchema(site.topics));
  const thesaurus = await read('thesaurus.yml', thesaurusSchema);
  return [...site.problems, ...glossary.problems, ...thesaurus.problems];
}

function readSite({ data, problems }: { data?: unknown; problems: Problem[] }) {
  const { groups = [] } = siteSchema.safeParse(data).data ?? {};
  return { problems, topics: new Set(groups.flatMap(({ topics }) => topics)) };
}

/** Reads what was written, a portion at a time, and has open pages loaded anew. */
function watch(server: ViteDevServer, content: LiveContent, onRead: () => void): void {
  let waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = Promise.resolve();
  const readWaiting = async () => {
    const files = waiting;
    waiting = new Set();
    await content.readAgain(files);
    for (const environment of Object.values(server.environments)) {
      if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
    }
    onRead();
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  };
  server.watcher.add(content.folder);
  server.watcher.on('all', (_event, file) => {
    const path = resolve(file);
    if (!path.startsWith(`${content.folder}${sep}`) || !/\.(?:md|yml)$/.test(path)) return;
    waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(readWaiting).catch((error: unknown) => {
        server.config.logger.error(String(error));
      });
    }, settling);
  });
}
