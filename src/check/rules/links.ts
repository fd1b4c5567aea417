import { posix } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { safeLink } from '../../render/markdown-html.ts';
import { summaryOf } from '../../schema/claim.ts';
import { unsortedTopic } from '../../schema/unsorted.ts';
import { nearest } from '../../text/nearest.ts';
import { atStart, type Collection, inBody, type PageFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** A link as it stands in a page's body. */
interface PageLink {
  url: string;
  offset: number;
}

/** A link by reference whose address stands nowhere, which Markdown leaves as it is written. */
const reference = /(?<!\\)\[[^[\]]{1,200}\]\[[^[\]]{1,200}\]/g;

/** Links between pages lead to a page, and all others to an address that can be linked. */
export function checkLinks({ papers, topics, paths }: Collection): Finding[] {
  const files = new Set(paths);
  const bySlug = new Map(paths.map((path) => [slugOf(path), path]));
  return [...papers, ...topics].flatMap((page) => [
    ...withoutAddress(page),
    ...linksOf(page.tree).flatMap(({ url, offset }) => {
      const target = targetOf(page, url);
      if (target === undefined) {
        return safeLink(url) || url.startsWith('#') ? [] : [inBody(page, offset, noAddress(url))];
      }
      return files.has(target) ? [] : [inBody(page, offset, noPage(page, url, target, bySlug))];
    }),
  ]);
}

function withoutAddress(page: PageFile<unknown>): Finding[] {
  const findings: Finding[] = [];
  visit(page.tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    const written = page.body.slice(start, position?.end.offset);
    for (const { 0: link, index } of written.matchAll(reference)) {
      findings.push(
        inBody(page, start + index, {
          rule: 'broken-link',
          what: `the link “${link}” has no address`,
          why: 'no line of the page says what it refers to, and it is shown as it is written',
          fix: `add a line ${/\[[^[\]]*\]$/.exec(link)?.[0]}: with the address, or write \\${link}`,
        }),
      );
    }
  });
  return findings;
}

function noAddress(url: string) {
  return {
    rule: 'broken-link',
    what: `“${url}” is no address that can be linked`,
    why: 'the site shows only the words of the link',
    fix: 'link a page file as ../papers/<topic>/<paper>.md, others with https://',
  } as const;
}

function noPage(page: PageFile<unknown>, url: string, target: string, bySlug: Map<string, string>) {
  const moved = bySlug.get(slugOf(target));
  const meant = moved ?? bySlug.get(nearest(slugOf(target), bySlug.keys()) ?? '');
  const better = meant && posix.relative(posix.dirname(page.path), meant);
  const link = better?.startsWith('.') ? better : `./${better}`;
  return {
    rule: 'broken-link',
    what: `the link “${url}” leads to no page`,
    why: moved ? `the page stands in ${posix.dirname(moved)} now` : `there is no ${target}`,
    fix: meant ? `write \`${link}\`` : 'correct it, or take the link away',
  } as const;
}

/** Every paper stands in the text, the lines of work or a table of its topic's page. */
export function checkMentions({ content, papers, topics }: Collection): Finding[] {
  const mentioned = new Map(
    topics.map((topic) => [
      topic.slug,
      new Set(linksOf(topic.tree).map(({ url }) => slugOf(targetOf(topic, url) ?? ''))),
    ]),
  );
  return papers.flatMap((paper): Finding[] => {
    const names = mentioned.get(paper.folder);
    if (!names || names.has(paper.slug) || paper.folder === unsortedTopic) return [];
    return [
      atStart(`${content}/topics/${paper.folder}.md`, {
        rule: 'topic-mention',
        // A page that nobody has summed up yet was imported and waits for its reader.
        ...(summaryOf(paper.data) === undefined && { note: true }),
        what: `does not mention ${paper.slug}`,
        why: 'a reader of the topic should meet every paper of it',
        fix: `add a link to ../papers/${paper.folder}/${paper.slug}.md where it belongs`,
      }),
    ];
  });
}

/** All links of a page, with the place of each in its body. */
function linksOf(tree: Root): PageLink[] {
  const links: PageLink[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    links.push({ url: node.url, offset: node.position?.start.offset ?? 0 });
  });
  return links;
}

/** Path below the content folder of the file that a link means; undefined for other links. */
function targetOf(page: PageFile<unknown>, url: string): string | undefined {
  if (URL.canParse(url) || /^[#/?]/.test(url)) return undefined;
  const path = url.replace(/[#?].*$/s, '');
  return posix.normalize(posix.join(posix.dirname(page.path), path));
}

function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
