/**
 * Something that is the matter with files, the network or what was asked for, said in its message to
 * the person who can mend it. Every other error is a mistake in the program.
 */
export class ExpectedError extends Error {
  /** What the command ends with: 2 where nothing was done. */
  readonly exitCode: number = 2;
}
