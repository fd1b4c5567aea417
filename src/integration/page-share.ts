import type { AstroPrerenderer } from 'astro';
import { isInShard, type Shard } from '../build/shard.ts';
import { documentsFile } from '../search/documents.ts';

type StaticPaths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** A page that is to be rendered. */
export type StaticPath = Pick<StaticPaths[number], 'pathname'> & { route: { route: string } };

const cards = '/cards/[...card].png';

/**
 * The pages that a share of the site has rendered, of all: those that are kept for the build which
 * puts the shares together, pictures among them, and the texts for search.
 * @param isKept whether a page is among those.
 */
export function shareOf<Path extends StaticPath>(
  shard: Shard,
  paths: Path[],
  isKept: (path: Path) => boolean,
): Path[] {
  return paths.filter(
    (path) =>
      path.route.route === `/${documentsFile}` ||
      ((isKept(path) || path.route.route === cards) && isInShard(shard, nameOf(path))),
  );
}

/** A paper's Markdown is rendered where its page is. */
function nameOf({ pathname }: StaticPath): string {
  return pathname.replace(/^\/|\/$|\.md$/g, '');
}
