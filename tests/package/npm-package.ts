import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { z } from 'astro/zod';

/** What a command said, and how it ended. */
export interface Ended {
  status: number;
  output: string;
}

/** A packed package. */
export interface Packed {
  /** The tarball. */
  file: string;
  /** Its bytes as packed. */
  size: number;
  /** Its files, by their paths in the package. */
  paths: string[];
}

const packedSchema = z
  .array(
    z.object({
      filename: z.string(),
      size: z.int(),
      files: z.array(z.object({ path: z.string() })),
    }),
  )
  .length(1);

/** Runs a program as a team would: without the programs and settings of this repository. */
export function run(folder: string, program: string, ...args: string[]): Promise<Ended> {
  const path = (process.env.PATH ?? '').split(delimiter);
  const own = /^(?:npm_|VITE|DEV$|PROD$|MODE$|SSR$|BASE_URL$|NODE_ENV$|(?:CONTENT|OUT|CACHE)_DIR$)/;
  const environment = Object.entries(process.env).filter(([name]) => !own.test(name));
  const env = {
    ...Object.fromEntries(environment),
    PATH: path.filter((entry) => !entry.includes('node_modules')).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({ status: Number.isNaN(code) ? 1 : code, output: `${stdout}${stderr}` });
    });
  });
}

/** Runs what has to succeed. @throws an error with what it said where it does not. */
export async function succeed(folder: string, program: string, ...args: string[]): Promise<string> {
  const { status, output } = await run(folder, program, ...args);
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${output}`);
  return output;
}

/** An empty folder outside of the repository. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'paper-atlas-package-'));
}

/** Packs this repository as `npm publish` would. */
export async function pack(folder: string): Promise<Packed> {
  const output = await succeed('.', 'npm', 'pack', '--json', '--pack-destination', folder);
  const [packed] = packedSchema.parse(
    JSON.parse(output.slice(output.indexOf('[\n'), output.lastIndexOf(']') + 1)),
  );
  if (!packed) throw new Error(`npm pack names no package:\n${output}`);
  const { filename, size, files } = packed;
  return { file: join(folder, filename), size, paths: files.map(({ path }) => path) };
}

/**
 * Makes a collection with an installed package, as a team does. What was installed is moved there,
 * for a second installation would bring the same.
 */
export async function makeCollection(
  collection: string,
  tarball: string,
  listing: string,
): Promise<void> {
  const folder = dirname(collection);
  await succeed(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball);
  const name = ['--name', 'Kitchen papers'];
  const made = [basename(collection), listing, ...name, '--no-install'];
  await succeed(folder, 'npx', 'paper-atlas', 'new', ...made);
  renameSync(join(folder, 'node_modules'), join(collection, 'node_modules'));
}

/** Files below a folder with some ending, with their texts. */
export function textsIn(folder: string, ending: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
