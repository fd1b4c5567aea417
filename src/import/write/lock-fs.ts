import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedError } from '../../schema/expected-error.ts';
import { diskProblem, UnwritableError } from './disk-problem.ts';

/** A holder shows so often that it is alive … */
const heartbeat = 5_000;
/** … and a lock without a sign of life for so long belongs to nobody, wherever it was taken. */
const staleAfter = 600_000;
/** A lock without a name for so long was taken by a process that was killed in that moment. */
const namelessAfter = 2_000;
const retryAfter = 100;

export interface LockOptions {
  /** Milliseconds to wait for another holder. */
  patience?: number;
}

/** Another program works on the same content folder. */
export class LockedError extends ExpectedError {}

/**
 * Runs a step while no other program that asks for the same lock does.
 * @param content the content folder; its `.import.lock` names the process that holds it.
 * @throws LockedError where another living process keeps the lock longer than the patience.
 * @throws UnwritableError where the folder cannot be written to.
 */
export async function withLock<T>(
  content: string,
  step: () => Promise<T>,
  { patience = 60_000 }: LockOptions = {},
): Promise<T> {
  const file = join(content, '.import.lock');
  const giveUp = Date.now() + patience;
  await mkdir(content, { recursive: true }).catch((error) => refuse(content, error));
  while (!(await take(file).catch((error) => refuse(content, error)))) {
    if (Date.now() > giveUp) {
      const holder = await readFile(file, 'utf8').catch(() => '');
      throw new LockedError(
        `${file}: another import is at work (process ${holder.trim()}) · nothing was written · ` +
          'run this one again when that is done; remove the file if there is no such process',
      );
    }
    await sleep(retryAfter);
  }
  const beat = setInterval(() => void touch(file), heartbeat).unref();
  try {
    return await step();
  } finally {
    clearInterval(beat);
    await rm(file, { force: true });
  }
}

function refuse(content: string, error: unknown): never {
  const problem = diskProblem(error);
  if (!problem) throw error;
  const { what, fix } = problem;
  throw new UnwritableError(`${content}: ${what} · nothing was written · ${fix} and try again`);
}

/** Takes the lock if it is free or stale; false where somebody has it. */
async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(`${process.pid} ${hostname()}\n`);
    await handle.close();
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  if (await isStale(file)) await removeStale(file);
  return false;
}

async function isStale(file: string): Promise<boolean> {
  try {
    const [holder, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    const age = Date.now() - mtimeMs;
    if (age > staleAfter) return true;
    if (holder.trim() === '') return age > namelessAfter;
    const [pid, host] = holder.trim().split(' ');
    return host === hostname() && !isAlive(Number(pid));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/**
 * Removes a stale lock by moving it aside first: of several processes only one can, and it makes
 * sure that what it moved is not the new lock of another one.
 */
async function removeStale(file: string): Promise<void> {
  const aside = `${file}.${process.pid}.tmp`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if (await isStale(aside)) await rm(aside, { force: true });
  else await rename(aside, file);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
