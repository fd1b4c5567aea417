import type { HandedFile } from './messages.ts';

/**
 * Files that the page asked for while this worker was not there yet, so that a first search does not
 * wait for one after the other. Each is given once: who asks again asks the host.
 */
export class HandedFiles {
  readonly #expected = new Map<string, PromiseWithResolvers<HandedFile>>();

  expect(paths: string[]): void {
    for (const path of paths) this.#expected.set(path, Promise.withResolvers());
  }

  take(file: HandedFile): void {
    this.#expected.get(file.path)?.resolve(file);
  }

  /**
   * What the host answered the page.
   * @returns undefined where the page has not asked for the file.
   * @throws an error where it had no answer.
   */
  give(path: string): Promise<Response> | undefined {
    const expected = this.#expected.get(path);
    this.#expected.delete(path);
    return expected?.promise.then(({ answer }) => {
      if (!answer) throw new TypeError(path);
      return new Response(answer.bytes, { status: answer.status });
    });
  }
}
