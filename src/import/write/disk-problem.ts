import { ExpectedError } from '../../schema/expected-error.ts';

/** What keeps files from being written, and what a person can do, by the code of the system's error. */
const problems: Record<string, { what: string; fix: string } | undefined> = {
  ENOSPC: { what: 'the disk is full', fix: 'make room' },
  EDQUOT: { what: 'the disk quota is used up', fix: 'make room' },
  EFBIG: { what: 'a file would be larger than allowed', fix: 'raise the limit' },
  EACCES: { what: 'no permission to write', fix: 'change the mode of the folder' },
  EPERM: { what: 'no permission to write', fix: 'change the mode of the folder' },
  EROFS: { what: 'the disk is read-only', fix: 'mount it for writing' },
  EEXIST: { what: 'a file stands where a folder should be', fix: 'move it away' },
  ENOTDIR: { what: 'a file stands where a folder should be', fix: 'move it away' },
};

/** Nothing could be written at all. */
export class UnwritableError extends ExpectedError {}

/** Why a file could not be written; undefined for an error that is none of the disk's. */
export function diskProblem(error: unknown): { what: string; fix: string } | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problems[code];
}
