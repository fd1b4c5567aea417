import { spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importListings } from '../../src/import/import-fs.ts';
import { readListings } from '../../src/import/listings-fs.ts';
import type { ImportReport } from '../../src/import/report.ts';
import { unsortedTopic } from '../../src/schema/unsorted.ts';

/** How a command-line program ended. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of its own for one test, removed when the test is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paper-atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface RunOptions {
  /** A command of the shell that sets a limit, such as `ulimit -f 1`. */
  limit?: string;
  /** Megabytes that the program may use. */
  memory?: number;
}

/**
 * Does something in this process as a user whom the modes of folders bind: the superuser becomes
 * nobody for as long as it lasts. What the program itself needs is loaded by then, wherever it stands.
 * @param folder becomes that user's own.
 */
export async function heedingModes<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  const nobody = 65_534;
  for (const entry of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, entry), nobody, nobody);
  }
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Runs a program of the project as a person would; rejects where it cannot be started. */
export async function runScript(
  script: string,
  args: string[],
  { limit, memory }: RunOptions = {},
): Promise<Run> {
  const command = [process.execPath, script, ...args];
  if (memory) command.splice(1, 0, `--max-old-space-size=${memory}`);
  if (limit) command.unshift('bash', '-c', `${limit}; exec "$@"`, 'bash');
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const status = await new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  );
  return { status, stdout, stderr };
}

/** Imports listings in this process, which starts sooner than a program. */
export async function importInto(
  content: string,
  inputs: string[],
  { dryRun = false, restore = false } = {},
): Promise<ImportReport> {
  const placeBy = () => () => unsortedTopic;
  return importListings(await readListings(inputs), { content, dryRun, restore, placeBy });
}

/** Runs the import program on a content folder; `report` is what `--json` prints. */
export async function runImport(
  content: string,
  args: string[],
  options: RunOptions = {},
): Promise<Run & { report: ImportReport }> {
  const all = ['--content', content, '--json', ...args];
  const run = await runScript('scripts/import.ts', all, options);
  return { ...run, report: run.stdout ? JSON.parse(run.stdout) : undefined };
}

/** Every file below a folder with its text, by path; the lock and temporary files too. */
export function filesBelow(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

/** Writes a file, and the folders above it. */
export function put(folder: string, name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Copies a folder. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/** A listing of made-up papers as a saved page has them. */
export function pageOf(...papers: [title: string, abstract: string][]): string {
  return papers.map(([title, abstract]) => `${title}\n\n${abstract}\n`).join('\n');
}

/** Prose that is long enough to be an abstract. */
export function abstractOf(topic: string): string {
  return (
    `We study ${topic} and show that it helps. Our method needs fewer steps than others, keeps ` +
    `all of the accuracy, and is simple to write down. Experiments confirm the theory of ${topic}.`
  );
}
