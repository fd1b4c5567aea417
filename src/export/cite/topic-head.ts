import type { Topic } from '../../collection/catalog.ts';
import { fullAddress, siteLink, topicLink } from '../../collection/links.ts';
import type { Paper } from '../../collection/paper.ts';
import { collectionPage, scriptJson } from './json-ld.ts';
import { alternate, dataScript, type HeadElement } from './page-head.ts';

/**
 * What the head of a topic's page says to feed readers, search engines and programs.
 * @param address path of the page, which may be a later one of several.
 */
export function topicHead(topic: Topic, papers: Paper[], address: string): HeadElement[] {
  const page = collectionPage({
    name: topic.title,
    description: topic.scope,
    url: new URL(address, import.meta.env.SITE).href,
    papers: papers.map(({ titleText, slug }) => ({
      name: titleText,
      url: fullAddress(`/papers/${slug}/`),
    })),
  });
  return [
    ...feedLinks(topicLink(topic.slug), topic.title),
    alternate('text/markdown', siteLink(`/topics/${topic.slug}.md`)),
    dataScript(scriptJson(page)),
  ];
}

/** The feeds beside a page, for readers that look for them. */
export function feedLinks(folder: string, title: string): HeadElement[] {
  return [
    alternate('application/atom+xml', `${folder}feed.xml`, title),
    alternate('application/feed+json', `${folder}feed.json`, title),
  ];
}
