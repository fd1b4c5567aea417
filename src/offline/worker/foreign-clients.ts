import { isNotedForeign, noteForeign } from './notes.client.ts';

/**
 * Pages and workers that are of another build than this service worker, because they came from the
 * network after a new deployment. They get nothing that is stored, so that no page meets the
 * scripts or the index of another build.
 */
export class ForeignClients {
  readonly #known = new Map<string, Promise<boolean>>();

  /**
   * Takes in what will be found out about a page. Programs that pages started before there was a
   * service worker have no name; what is found out about one of them holds for all.
   */
  expect(client: string, foreign: Promise<boolean>): void {
    const known = foreign.catch(() => true);
    this.#known.set(client, known);
    void known.then((is) => (is ? noteForeign(client) : undefined)).catch(() => undefined);
  }

  async has(client: string): Promise<boolean> {
    let known = this.#known.get(client);
    if (!known) {
      known = isNotedForeign(client);
      this.#known.set(client, known);
    }
    return known;
  }
}
