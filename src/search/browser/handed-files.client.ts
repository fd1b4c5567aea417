import type { HandedFile } from './messages.ts';

/**
 * Files that the page asked for while this worker was not there yet, so that a first search does not
 * wait for one after the other. Each is given once: who asks again asks the host.
 */
export class HandedFiles {
  readonly #expected = new Map<string, Promise<HandedFile>>();
  readonly #takers = new Map<string, (file: HandedFile) => void>();

  expect(paths: string[]): void {
    for (const path of paths) {
      const coming = new Promise<HandedFile>((resolve) => this.#takers.set(path, resolve));
      this.#expected.set(path, coming);
    }
  }

  take(file: HandedFile): void {
    this.#takers.get(file.path)?.(file);
  }

  /**
   * What the host answered the page.
   * @returns undefined where the page has not asked for the file.
   * @throws an error where it had no answer.
   */
  give(path: string): Promise<Response> | undefined {
    const expected = this.#expected.get(path);
    this.#expected.delete(path);
    return expected?.then(({ answer }) => {
      if (!answer) throw new TypeError(path);
      return new Response(answer.bytes, { status: answer.status });
    });
  }
}
