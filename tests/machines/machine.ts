import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * Machines are folders here, each with a collection and the engine of this repository. The store that
 * they share is a folder too: reached by rclone where that is installed, else by a program of ours that
 * copies as rclone does what the templates ask for.
 */

/** What a script said, and how it ended. */
export interface Ended {
  status: number;
  output: string;
}

/** Makes a machine anew. @returns its folder. */
export function makeMachine(folder: string, content: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  for (const file of ['package.json', 'astro.config.mjs']) {
    cpSync(join('src/new/template', file), join(folder, file));
  }
  cpSync(content, join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('.'), join(folder, 'node_modules/paper-atlas'));
  symlinkSync(resolve('scripts/paper-atlas.mjs'), join(folder, 'node_modules/.bin/paper-atlas'));
  return folder;
}

/** Runs lines of a shell on a machine, with some variables of their own. */
export function runOn(
  machine: string,
  script: string,
  variables: Record<string, string>,
): Promise<Ended> {
  // Vitest's own; a build would take them for its settings.
  const { DEV, PROD, MODE, SSR, BASE_URL, ...environment } = process.env;
  const env = { ...environment, NODE_ENV: 'production', ...variables };
  return new Promise((finish) => {
    execFile('sh', ['-euc', script], { cwd: machine, env, maxBuffer: 1 << 26 }, (error, ...said) =>
      finish({ status: error ? Number(error.code ?? 1) : 0, output: said.join('') }),
    );
  });
}

/**
 * The variables by which machines reach a folder as their store.
 * @param programs folder for what stands in for programs that are not installed.
 */
export function storeVariables(store: string, programs: string): Record<string, string> {
  mkdirSync(store, { recursive: true });
  const remote = resolve(store);
  const variables = { RCLONE_CONFIG_STORE_TYPE: 'alias', RCLONE_CONFIG_STORE_REMOTE: remote };
  if (hasRclone()) return variables;
  writeProgram(programs, 'rclone', copying);
  return { ...variables, PATH: `${resolve(programs)}:${process.env.PATH}` };
}

/** Writes a program that stands in for another. */
export function writeProgram(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), 0o755);
}

function hasRclone(): boolean {
  try {
    execFileSync('rclone', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** `rclone copy FROM TO` and `rclone sync FROM TO`, of folders. */
const copying = `#!/bin/sh -eu
path() { case "$1" in store:*) echo "$RCLONE_CONFIG_STORE_REMOTE/\${1#store:}" ;; *) echo "$1" ;; esac; }
command=$1 from=$(path "$2") to=$(path "$3")
[ -d "$from" ] || { echo "directory not found: $from" >&2; exit 3; }
[ "$command" = copy ] || rm -rf "$to"
mkdir -p "$to"
cp -R "$from/." "$to"
`;
