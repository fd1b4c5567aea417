import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What one build took. */
export interface BuildCost {
  seconds: number;
  /** Most memory that the build and its helpers held at once, in MB; undefined off Linux. */
  peakMegabytes: number | undefined;
}

/** How large a built site is. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** HTML bytes of the paper page in the middle by size. */
  medianPage: { raw: number; gzip: number };
}

/** Builds a content folder into another folder and measures the process. */
export async function measureBuild(content: string, folder: string): Promise<BuildCost> {
  const start = performance.now();
  const build = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: content,
      OUT_DIR: folder,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, build.pid === undefined ? 0 : memoryOfTree(build.pid));
  }, 250);
  const status = await new Promise<number | null>((resolve) => build.once('exit', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`the build of ${content} ended with ${status}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMegabytes: peak > 0 ? peak / 1024 : undefined };
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
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    medianPage: { raw: median.length, gzip: gzipSync(median).length },
  };
}

/** Resident memory of a process and all below it, in KB, from Linux's `/proc`. */
function memoryOfTree(root: number): number {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const parent = /^PPid:\s+(\d+)/m.exec(readStatus(name))?.[1];
      if (parent) parents.set(Number(name), Number(parent));
    }
    const inTree = (pid: number | undefined): boolean =>
      pid === root || (pid !== undefined && pid > 1 && inTree(parents.get(pid)));
    return [...parents.keys()]
      .filter(inTree)
      .map((pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readStatus(String(pid)))?.[1] ?? 0))
      .reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}

function readStatus(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
