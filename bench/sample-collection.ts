import { parseDocument } from 'yaml';
import { splitPage } from '../src/schema/page.ts';
import { seededRandom } from '../src/topics/seeded-random.ts';

/** A page of a made-up collection. */
export interface SamplePage {
  /** Path below `papers`. */
  path: string;
  text: string;
}

/** A real page to make others from. */
export interface SeedPage {
  path: string;
  source: string;
}

/**
 * Makes a collection of any size from real pages, for benchmarks: the first ones are the real
 * pages, the others have a real page's facts, a title of their own and sentences of three
 * abstracts. The same size always gives the same collection.
 */
export function* samplePages(seeds: SeedPage[], size: number): Generator<SamplePage> {
  const random = seededRandom(20250527);
  const parts = seeds.map(({ path, source }) => {
    const page = splitPage(source);
    if (!page) throw new Error(`${path}: a page of the collection has front matter`);
    return { path, ...page, sentences: page.body.split(/(?<=[.?!])\s+(?=[A-Z])/) };
  });
  const pick = <Item>(items: Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('there is nothing to make pages from');
    return item;
  };
  for (const [index, { path, source }] of seeds.slice(0, size).entries()) {
    if (index < size) yield { path, text: source };
  }
  for (let number = seeds.length; number < size; number++) {
    const seed = pick(parts);
    const sentences = [seed, pick(parts), pick(parts)].flatMap((part) =>
      part.sentences.slice(0, 4),
    );
    const document = parseDocument(seed.frontMatter);
    document.set('title', `${String(document.get('title'))}, part ${number}`);
    for (const key of ['imported', 'aliases', 'introduces']) document.delete(key);
    const folder = seed.path.slice(0, seed.path.lastIndexOf('/'));
    yield {
      path: `${folder}/sample-${number}.md`,
      text: `---\n${document.toString({ lineWidth: 0 })}---\n\n${sentences.join(' ')}\n`,
    };
  }
}
