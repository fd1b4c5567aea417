import { patience } from './messages.ts';

/**
 * Watches all that this worker fetches, Pagefind's files too.
 * @param tell is given the names of the files that have not been answered for some seconds,
 *   whenever they change.
 * @returns watches something that is not fetched by `fetch`, such as a module.
 */
export function tellOfSlowFiles(
  tell: (files: string[]) => void,
): <Result>(name: string, work: Promise<Result>) => Promise<Result> {
  const slow = new Set<string>();
  async function watch<Result>(name: string, work: Promise<Result>): Promise<Result> {
    const timer = setTimeout(() => {
      slow.add(name);
      tell([...slow]);
    }, patience);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      if (slow.delete(name)) tell([...slow]);
    }
  }
  const fetchFile = self.fetch.bind(self);
  self.fetch = (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    const name = new URL(address, self.location.href).pathname;
    return watch(name, fetchFile(input, options));
  };
  return watch;
}
