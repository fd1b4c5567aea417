import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A page of a built site: its path below the site's folder, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** What a page holds that links are about. */
interface PageLinks {
  path: string;
  anchors: Set<string>;
  links: { tag: string; address: string }[];
}

/**
 * Finds links, styles, scripts and images of a site that lead nowhere within it.
 * @param files paths of all files of the site, below its folder.
 * @param base path of the site on its host, with slashes around it.
 * @returns a sentence for each, with the page it stands on.
 */
export function brokenSiteLinks(
  pages: BuiltPage[],
  files: Iterable<string>,
  base: string,
): string[] {
  const known = new Set(files);
  const read = pages.map(({ path, html }) => readLinks(path, parse(html)));
  const anchors = new Map(read.map((page) => [page.path, page.anchors]));
  return read.flatMap(({ path, links }) =>
    links.flatMap(({ tag, address }) => {
      const { pathname, hash } = new URL(
        address,
        `http://host${base}${path.replace(/index\.html$/, '')}`,
      );
      const file = fileOf(pathname, base);
      if (file === undefined || !known.has(file))
        return [`${path}: <${tag}> leads nowhere: ${address}`];
      const isAnchor = hash === '' || anchors.get(file)?.has(decodeURIComponent(hash.slice(1)));
      return isAnchor ? [] : [`${path}: no such place on the page: ${address}`];
    }),
  );
}

function readLinks(path: string, root: DefaultTreeAdapterTypes.Node): PageLinks {
  const found: PageLinks = { path, anchors: new Set(), links: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const id = attributes.get('id');
      if (id !== undefined) found.anchors.add(id);
      const address = attributes.get('href') ?? attributes.get('src') ?? attributes.get('action');
      if (address !== undefined && !/^(?:https?:|mailto:|data:)/.test(address)) {
        found.links.push({ tag: node.tagName, address });
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return found;
}

/** The file that a plain static host answers an address with. */
function fileOf(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
}
