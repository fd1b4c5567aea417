import { ExpectedError } from '../schema/expected-error.ts';

/**
 * The address below which a model answers, such as `http://localhost:11434/v1`.
 * @param given as somebody typed or copied it.
 * @throws ExpectedError where it is none, or holds what would stand in logs.
 */
export function modelAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ExpectedError(
      `--model: “${given}” is no address · nothing was sent · give one such as http://localhost:11434/v1`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '') {
    throw new ExpectedError(
      '--model: the address holds a name, a password or a question mark · it stands in messages, where ' +
        'everybody reads it · give the address alone, and the key in DRAFT_API_KEY',
    );
  }
  return `${url.origin}${url.pathname.replace(/(?:\/chat\/completions|\/models)?\/*$/, '')}`;
}
