import { ExpectedError } from '../schema/expected-error.ts';

/** Options of commands that propose what a program found, and write what a person accepts of it. */
export const proposeOptions = {
  propose: { type: 'boolean', default: false, help: 'lists them with their sentences' },
  accept: { type: 'boolean', default: false, help: 'writes what --propose lists' },
  json: { type: 'boolean', default: false, help: 'prints one object' },
} as const;

/** What the exit codes of such a command say. */
export const proposeExits = {
  0: 'proposed or written',
  1: 'some pages could not be read; the others count',
  2: 'nothing was done',
};

/**
 * Refuses a call that says neither or both of --propose and --accept, or chooses among proposals.
 * @param chosen what is named besides the options.
 * @param usage what to say.
 * @throws ExpectedError
 */
export function requireOneOf(
  { propose, accept }: { propose: boolean; accept: boolean },
  chosen: string[],
  usage: string,
): void {
  if (propose === accept || (propose && chosen.length > 0)) throw new ExpectedError(usage);
}
