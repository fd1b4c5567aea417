import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog, type Topic } from '../../../collection/catalog.ts';
import { toAtom } from '../../../export/feeds/atom.ts';
import { topicFeed } from '../../../export/feeds/collection-feeds.ts';
import { toJsonFeed } from '../../../export/feeds/json-feed.ts';

export const getStaticPaths = (async () => {
  const { topics } = await getCatalog();
  return [...topics.values()].flatMap((topic) =>
    ['xml', 'json'].map((format) => ({ params: { topic: topic.slug, format }, props: { topic } })),
  );
}) satisfies GetStaticPaths;

/** The newest papers of a topic as Atom or JSON Feed. */
export const GET: APIRoute<{ topic: Topic }> = async ({ params, props: { topic } }) => {
  const feed = topicFeed(await getCatalog(), topic);
  return new Response(params.format === 'xml' ? toAtom(feed) : toJsonFeed(feed));
};
