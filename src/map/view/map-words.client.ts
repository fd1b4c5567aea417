import type { MapData, MapTopic, MapWords } from '../map-files.ts';
import type { MapPoint } from './points.ts';

/** What is told of a paper. */
export interface PaperWords {
  slug: string;
  title: string;
  summary: string;
  /** Whether sentences of the abstract stand for the summary. */
  isGist: boolean;
}

/** Reads the map's files; each at most once, and the words of a topic only when asked for. */
export class MapFiles {
  readonly #base: string;
  readonly #words = new Map<string, Promise<MapWords>>();

  /** @param base the site's address with a slash at its end. */
  constructor(base: string) {
    this.#base = base;
  }

  readData(): Promise<MapData> {
    return this.#read('map-data.json');
  }

  /** Title and summary of a paper; undefined where its topic's file cannot be read. */
  async wordsOf({ topic, position }: MapPoint): Promise<PaperWords | undefined> {
    const words = await this.#wordsOfTopic(topic).catch(() => undefined);
    const found = words?.[position];
    if (!found) return undefined;
    const [slug, title, summary, isGist] = found;
    return { slug, title, summary, isGist: isGist === 1 };
  }

  #wordsOfTopic({ slug }: MapTopic): Promise<MapWords> {
    const known = this.#words.get(slug);
    if (known) return known;
    const words = this.#read<MapWords>(`map/${slug}.json`);
    this.#words.set(slug, words);
    // A reader who was offline for a moment gets another try.
    words.catch(() => this.#words.delete(slug));
    return words;
  }

  async #read<Content>(path: string): Promise<Content> {
    // These files keep their names from build to build, and fit together only within one.
    const response = await fetch(`${this.#base}${path}`, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }
}
