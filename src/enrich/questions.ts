import { arxivService, type Service, services } from './services.ts';

/** Papers with nearly the same title that arXiv may name before the one that is meant. */
const mostHits = 10;

/** A question to a service: for papers by their ids, or for one by its title. */
export type Question = { url: string; service: Service } & ({ ids: string[] } | { title: string });

/** Where the services are, and who asks. */
export interface Addresses {
  /** Address of a service by its name, where it is not the usual one. */
  addressOf?: Readonly<Record<string, string>> | undefined;
  /** Whom a service can write to when something goes wrong. */
  mailto?: string | undefined;
}

/** Questions for papers by their ids, each to the service that knows it, some in each question. */
export function questionsById(ids: string[], { addressOf, mailto }: Addresses): Question[] {
  return services.flatMap((service) => {
    const own = ids.filter((id) => service.knows(id));
    const address = addressOf?.[service.name] ?? service.address;
    const questions: Question[] = [];
    for (let at = 0; at < own.length; at += service.idsAtOnce) {
      const batch = own.slice(at, at + service.idsAtOnce);
      questions.push({ service, ids: batch, url: address + service.question(batch, mailto) });
    }
    return questions;
  });
}

/** A question to arXiv for the papers whose title has all the words of a title, in their order. */
export function questionByTitle(title: string, { addressOf }: Addresses): Question {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const query = new URLSearchParams({
    search_query: `ti:"${words.join(' ')}"`,
    max_results: String(mostHits),
  });
  const address = addressOf?.[arxivService.name] ?? arxivService.address;
  return { service: arxivService, title, url: `${address}/api/query?${query}` };
}
