import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { cachedResult } from '../build/build-cache-fs.ts';
import { engineFile, engineFolder } from '../build/engine.ts';
import { installedDigest } from '../build/installed-digest-fs.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import {
  type BuildRecord,
  divide,
  formatList,
  listPath,
  revisionOf,
  sizeOf,
  splitFiles,
} from './file-list.ts';
import { describeFile, type FinishedFiles, listFiles } from './list-files-fs.ts';

/** Address of the service worker below the home page. */
const workerPath = 'sw.js';

/** Its program, below the engine's folder. */
const workerFile = 'src/offline/worker/worker.client.ts';

/**
 * Writes what makes a built site work without a network: the lists of its files and the service
 * worker that knows them. What an earlier call wrote is replaced.
 * @param site folder of the built site.
 * @param finished files that need not be read again.
 * @returns what the worker knows of the site.
 */
export async function writeOfflineFiles(
  site: string,
  finished?: FinishedFiles,
): Promise<BuildRecord> {
  const [{ files, moved }, worker] = await Promise.all([listFiles(site, finished), keptWorker()]);
  const { core, rest } = divide(files);
  const lists = splitFiles(rest).map(formatList);
  const names = lists.map(digest);
  const record: BuildRecord = {
    id: digest(formatList(core) + names.join(' ') + JSON.stringify(moved)),
    core,
    lists: names,
    moved,
    notFound: await revisionOfNotFound(site),
    papers: rest.filter(({ path }) => /^papers\/[^/]+\/$/.test(path)).length,
    rest: { files: rest.length, size: sizeOf(rest) },
  };
  await mkdir(join(site, 'offline'), { recursive: true });
  for (const name of await readdir(join(site, 'offline'))) {
    if (name.startsWith('files-')) await rm(join(site, 'offline', name));
  }
  for (const [place, text] of lists.entries()) {
    await writeFile(join(site, listPath(names[place] ?? '')), text);
  }
  await writeFile(join(site, workerPath), `const siteBuild=${JSON.stringify(record)};\n${worker}`);
  return record;
}

async function revisionOfNotFound(site: string): Promise<string | undefined> {
  const path = '404.html';
  return existsSync(join(site, path)) ? (await describeFile(site, path)).revision : undefined;
}

function digest(text: string): string {
  return revisionOf(createHash('sha256').update(text).digest());
}

/** The worker as one file, bundled once for the same program. */
function keptWorker(): Promise<string> {
  const program = [workerFile, 'src/offline/write-offline-fs.ts'].map((file) =>
    sourceDigest(engineFolder, file),
  );
  const mode = process.env.NODE_ENV ?? '';
  const key = digest([...program, installedDigest(process.cwd()), mode].join(' '));
  return cachedResult('service-worker', key, bundleWorker);
}

/** The worker; before it has to stand what it knows of the build, as `siteBuild`. */
async function bundleWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: engineFile(workerFile),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the service worker could not be bundled');
  return chunk.code;
}
