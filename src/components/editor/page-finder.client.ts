import type { LinkedPage } from '../../editor/linked-pages.ts';
import type { FieldFinding } from '../../editor/page-check.ts';

/** Asks the site which of its pages there are, each once. */
export class PageFinder {
  readonly #asked = new Map<string, Promise<boolean>>();

  /** What is wrong with links to pages that the site does not have; without a network, nothing. */
  async missing(linked: LinkedPage[]): Promise<FieldFinding[]> {
    const found = await Promise.all(
      linked.map(async ({ address, missing }) =>
        (await this.#isMissing(address)) ? [missing] : [],
      ),
    );
    return found.flat();
  }

  #isMissing(address: string): Promise<boolean> {
    const known = this.#asked.get(address) ?? ask(address);
    this.#asked.set(address, known);
    return known;
  }
}

async function ask(address: string): Promise<boolean> {
  try {
    const home = import.meta.env.BASE_URL.replace(/\/?$/, '/');
    const { status } = await fetch(`${home}${address}/`, { method: 'HEAD' });
    return status === 404;
  } catch {
    return false;
  }
}
