import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../cards/card.ts';
import {
  cardOfPaper,
  cardOfTopic,
  drawsCards,
  drawsPaperCards,
  homeCardOf,
} from '../../cards/card-address.ts';
import { cardImage } from '../../cards/card-image-fs.ts';
import { homeCard, paperCard, topicCard } from '../../cards/card-words.ts';
import { getCatalog } from '../../collection/catalog.ts';

interface Props {
  card: Card;
  hue: string;
}

export const getStaticPaths = (async () => {
  if (!drawsCards()) return [];
  const catalog = await getCatalog();
  const [first] = catalog.groups;
  const cards = [
    { name: homeCardOf(catalog), card: homeCard(catalog), hue: first?.hue ?? 'teal' },
    ...[...catalog.topics.values()].map((topic) => ({
      name: cardOfTopic(catalog, topic.slug),
      card: topicCard(catalog, topic),
      hue: topic.hue,
    })),
    ...(drawsPaperCards(catalog) ? catalog.papers : []).map((paper) => ({
      name: cardOfPaper(catalog, paper),
      card: paperCard(catalog, paper),
      hue: catalog.topics.get(paper.topics[0])?.hue ?? 'slate',
    })),
  ];
  // Where one cannot be drawn, its pages have that of what it belongs to, which is drawn once.
  const named = new Map(cards.toReversed().map((drawn) => [drawn.name, drawn]));
  return [...named.values()].flatMap(({ name, ...props }) =>
    name === undefined ? [] : [{ params: { card: name }, props }],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await cardImage(props.card, props.hue), {
    headers: { 'Content-Type': 'image/png' },
  });
