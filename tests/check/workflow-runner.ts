import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { type ContentFiles, contentFolder } from '../support/content-folder.ts';

interface Workflow {
  jobs: Record<string, { steps: { run?: string; env?: Record<string, string> }[] }>;
}

/** A call of `gh`, with the text that it was given in a file or as an argument. */
export interface Call {
  words: string;
  body: string;
}

/** Stands for `gh`: writes down what it is asked for, and knows the pull requests that it opened. */
const standIn = `#!/usr/bin/env node
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const words = process.argv.slice(2);
const after = (option) => words.includes(option) ? words[words.indexOf(option) + 1] : undefined;
const file = after('--body-file');
const body = file === undefined ? after('--body') ?? '' : readFileSync(file, 'utf8');
const state = __dirname + '/../';
appendFileSync(state + 'calls', JSON.stringify({ words: words.slice(0, 3).join(' '), body }) + '\\n');
const open = state + 'open-' + after('--head');
if (words[1] === 'list' && existsSync(open)) console.log(readFileSync(open, 'utf8'));
if (words[1] === 'create' && words[0] === 'pr') writeFileSync(open, '40');
`;

/** A repository of a small collection at a host, with the workflows of the engine. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  readonly origin = join(this.folder, 'origin');

  constructor(changes: ContentFiles = {}) {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
    git(this.folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin');
    const first = this.clone('first');
    cpSync(contentFolder(changes), join(first, 'content'), { recursive: true });
    const form = `node ${JSON.stringify(resolve('scripts/form.ts'))} --cache ${JSON.stringify(join(this.folder, 'cache'))}`;
    writeFileSync(join(first, 'package.json'), JSON.stringify({ scripts: { form } }));
    commit(first, 'Start', 'HEAD:main');
    mkdirSync(join(this.folder, 'bin'));
    writeFileSync(join(this.folder, 'bin/gh'), standIn);
    chmodSync(join(this.folder, 'bin/gh'), 0o755);
  }

  /** A clone as people have one; `isShallow` as the workflows have it. */
  clone(name: string, isShallow = false): string {
    const depth = isShallow ? ['--depth', '1'] : [];
    git(this.folder, 'clone', '--quiet', ...depth, `file://${this.origin}`, name);
    return join(this.folder, name);
  }

  /** Somebody changes a file on a branch. */
  change(branch: string, path: string, edit: (text: string) => string): void {
    const name = `person-${Math.random().toString(36).slice(2)}`;
    const clone = this.clone(name);
    git(clone, 'switch', '--quiet', branch);
    writeFileSync(join(clone, path), edit(readFileSync(join(clone, path), 'utf8')));
    commit(clone, 'By hand', `HEAD:${branch}`);
  }

  /** What a file says on a branch at the host. */
  read(branch: string, path: string): string {
    return git(this.origin, 'show', `${branch}:${path}`);
  }

  /** All that `gh` was asked for so far. */
  calls(): Call[] {
    const file = join(this.folder, 'calls');
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line): Call => JSON.parse(line));
  }

  /**
   * Runs the commands of jobs one after the other, each job in a checkout of its own, as GitHub does.
   * Artifacts go from one to the next; actions and installations are what the test has already.
   * @returns whether all of them went through.
   */
  runJobs(
    workflow: string,
    jobs: string[],
    issue: { number: number; body: string; labels: string[] },
  ) {
    const { jobs: known }: Workflow = parse(readFileSync(`.github/workflows/${workflow}`, 'utf8'));
    const event = join(this.folder, 'event.json');
    const labels = issue.labels.map((name) => ({ name }));
    writeFileSync(event, JSON.stringify({ issue: { ...issue, labels } }));
    const artifact = join(this.folder, 'proposal');
    rmSync(artifact, { recursive: true, force: true });
    for (const job of jobs) {
      rmSync(join(this.folder, 'checkout'), { recursive: true, force: true });
      const cwd = this.clone('checkout', true);
      if (existsSync(artifact)) cpSync(artifact, join(cwd, 'proposal'), { recursive: true });
      for (const { run, env = {} } of known[job]?.steps ?? []) {
        if (run === undefined || run === 'npm ci') continue;
        const { status, stderr } = spawnSync('bash', ['-e', '-c', run], {
          cwd,
          encoding: 'utf8',
          env: {
            ...process.env,
            ...env,
            ENGINE: resolve('.'),
            ISSUE: String(issue.number),
            GITHUB_EVENT_PATH: event,
            PATH: [join(this.folder, 'bin'), dirname(process.execPath), process.env.PATH].join(
              delimiter,
            ),
          },
        });
        if (status !== 0) return { failed: job, stderr };
      }
      if (existsSync(join(cwd, 'proposal'))) {
        cpSync(join(cwd, 'proposal'), artifact, { recursive: true });
      }
    }
    return { failed: undefined, stderr: '' };
  }
}

export function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function commit(clone: string, message: string, to: string): void {
  git(clone, 'add', '.');
  const person = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
  git(clone, ...person, 'commit', '--quiet', '--message', message);
  git(clone, 'push', '--quiet', 'origin', to);
}
