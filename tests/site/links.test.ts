import { posix } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { readElements } from '../support/elements.ts';
import { siteFiles, sitePages } from '../support/site-pages.ts';

describe.each([
  ['at the root of a host', inject('site'), '/'],
  ['under a path', inject('siteUnderPath'), '/kb/'],
])('the site %s', (_where, folder, base) => {
  const files = new Set(siteFiles(folder));
  const pages = sitePages(folder).map(({ path, html }) => ({
    path,
    elements: readElements(parse(html)),
  }));
  const anchors = new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.map(({ attributes }) => attributes.id)),
    ]),
  );

  test('has no broken link, anchor, style, script or image', () => {
    const broken: string[] = [];
    for (const { path, elements } of pages) {
      for (const { tag, attributes } of elements) {
        const address = attributes.href ?? attributes.src ?? attributes.action;
        if (address === undefined || /^(?:https?:|mailto:|data:)/.test(address)) continue;
        const { pathname, hash } = new URL(address, `http://host${base}${pageAddress(path)}`);
        const file = fileOf(pathname, base);
        if (file === undefined || !files.has(file)) broken.push(`${path}: <${tag}> ${address}`);
        else if (hash !== '' && !anchors.get(file)?.has(decodeURIComponent(hash.slice(1)))) {
          broken.push(`${path}: no such anchor ${address}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test('links nowhere outside of its own path on the host', () => {
    const outside = pages.flatMap(({ path, elements }) =>
      elements
        .map(({ attributes }) => attributes.href ?? attributes.src ?? attributes.action ?? '')
        .filter((address) => address.startsWith('/') && !address.startsWith(base))
        .map((address) => `${path}: ${address}`),
    );
    expect(outside).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tag, attributes }) => loads(tag, attributes))
        .map(({ attributes }) => attributes.src ?? attributes.href ?? '')
        .filter((address) => /^(?:https?:)?\/\//.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(loaded).toEqual([]);
  });
});

function loads(tag: string, attributes: Record<string, string>): boolean {
  if (tag === 'link') return /stylesheet|preload|icon|manifest/.test(attributes.rel ?? '');
  return ['script', 'img', 'iframe', 'video', 'audio', 'source', 'embed', 'object'].includes(tag);
}

function pageAddress(path: string): string {
  return path.replace(/index\.html$/, '');
}

/** The file that a plain static host answers an address with. */
function fileOf(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
}
