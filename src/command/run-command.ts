import { ExpectedError } from '../schema/expected-error.ts';
import { type Arguments, type Command, type Options, readArguments, usage } from './command.ts';

/** Where the program's own mistakes are to be told. */
const reports = 'https://github.com/paper-atlas/paper-atlas/issues';

/** The exit code of a program's own mistake, by sysexits.h. */
const ownMistake = 70;

/**
 * Runs a command with the arguments of this process. Whatever happens, who called it reads a sentence;
 * the trace of a mistake in the program only where `DEBUG` is set.
 * @param run does the work, and gives the exit code if it is not 0.
 */
export async function runCommand<Given extends Options>(
  command: Command<Given>,
  run: (args: Arguments<Given>) => Promise<number | undefined> | number | undefined,
): Promise<void> {
  // Who reads only the first lines of a report closes the pipe (`npm run check | head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.on('uncaughtException', fail);
  try {
    const args = readArguments(command, process.argv.slice(2));
    if (args) process.exitCode = (await run(args)) ?? 0;
    else console.log(usage(command));
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  console.error(failureText(error, process.env.DEBUG !== undefined));
  process.exitCode =
    error instanceof ExpectedError ? error.exitCode : isFromSystem(error) ? 2 : ownMistake;
}

/** What is said of an error. */
export function failureText(error: unknown, withTrace: boolean): string {
  if (error instanceof ExpectedError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const trace = withTrace && error instanceof Error ? `\n${error.stack}` : '';
  if (isFromSystem(error)) return `${message}${trace}`;
  const more = withTrace ? '' : ' (with what DEBUG=1 shows)';
  return `${message} · a mistake in Paper Atlas · report it at ${reports}${more}${trace}`;
}

/** Whether the operating system refused something: a file that is not there, a full disk, a taken port. */
function isFromSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
