import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What one build took. */
export interface BuildCost {
  seconds: number;
  /** Seconds that all cores together worked, Pagefind's program included; undefined off Linux. */
  cpu: number | undefined;
  /** Most memory that was held at once, in MB; undefined off Linux. */
  peak: Memory | undefined;
}

/** Resident memory of a build: of its largest process, and of all its processes together. */
export interface Memory {
  largest: number;
  all: number;
}

/** How large a built site is. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** HTML bytes of the paper page in the middle by size. */
  medianPage: { raw: number; gzip: number };
}

/** A project to build, and where. */
export interface BuildPlan {
  /** Folder of the Astro project. */
  root: string;
  /** Folder of its content, of the site, and of what builds keep for the next one. */
  content: string;
  site: string;
  cache: string;
  /** Whether all its processes share one core. */
  oneCore?: boolean;
}

/** Builds a site for the first time and measures the process. */
export function measureBuild(plan: BuildPlan): Promise<BuildCost> {
  rmSync(plan.cache, { recursive: true, force: true });
  rmSync(plan.site, { recursive: true, force: true });
  return measureNextBuild(plan);
}

/** Builds a site with what earlier builds left and measures the process. */
export function measureNextBuild({
  root,
  content,
  site,
  cache,
  oneCore = false,
}: BuildPlan): Promise<BuildCost> {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--root', root];
  const command = [process.execPath, ...astro];
  return measureCommand(oneCore ? ['taskset', '--cpu-list', '0', ...command] : command, {
    NODE_ENV: 'production',
    CONTENT_DIR: resolve(content),
    OUT_DIR: resolve(site),
    CACHE_DIR: resolve(cache),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
}

/** Runs a program and measures it with all that it starts. */
export async function measureCommand(
  [program = '', ...args]: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<BuildCost> {
  const worked = secondsOfChildren();
  const start = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const peak: Memory = { largest: 0, all: 0 };
  const timer = setInterval(() => {
    const sizes = child.pid === undefined ? [] : memoryOfTree(child.pid);
    peak.largest = Math.max(peak.largest, ...sizes);
    peak.all = Math.max(peak.all, sum(sizes));
  }, 250);
  const status = await new Promise<number | null>((ended, fail) => {
    child.once('error', fail);
    child.once('exit', ended);
  }).finally(() => clearInterval(timer));
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  const seconds = (performance.now() - start) / 1000;
  const worksNow = secondsOfChildren();
  return {
    seconds,
    cpu: worked === undefined || worksNow === undefined ? undefined : worksNow - worked,
    peak: peak.all > 0 ? peak : undefined,
  };
}

/** Counts and weighs the files of a built site. */
export function measureSite(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = files
    .filter((file) => file.startsWith(join(folder, 'papers')) && file.endsWith('index.html'))
    .sort((a, b) => statSync(a).size - statSync(b).size);
  const median = readFileSync(pages[Math.floor(pages.length / 2)] ?? join(folder, 'index.html'));
  return {
    files: files.length,
    bytes: sum(files.map((file) => statSync(file).size)),
    medianPage: { raw: median.length, gzip: gzipSync(median).length },
  };
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Resident memory of a process and of each below it, in MB, from Linux's `/proc`. */
function memoryOfTree(root: number): number[] {
  if (!existsSync('/proc')) return [];
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)/m.exec(readStatus(name))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const inTree = (pid: number | undefined): boolean =>
    pid === root || (pid !== undefined && pid > 1 && inTree(parents.get(pid)));
  return [...parents.keys()]
    .filter(inTree)
    .map((pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readStatus(String(pid)))?.[1] ?? 0) / 1024);
}

/**
 * Seconds that processes worked which this one started and which have ended.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html (cutime and cstime)
 */
function secondsOfChildren(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const ticksPerSecond = 100;
  // The name of the program, in parentheses, may have spaces.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return sum([Number(fields[13]), Number(fields[14])]) / ticksPerSecond;
}

function readStatus(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
