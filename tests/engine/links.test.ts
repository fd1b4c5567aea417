import { parse } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { brokenSiteLinks } from '../../src/check/site-links.ts';
import { readElements } from '../support/elements.ts';
import { siteFiles, sitePages } from '../support/site-pages.ts';

describe.each([
  ['at the root of a host', inject('kitchen'), '/'],
  ['under a path', inject('pantry'), '/kb/'],
  ['without papers', inject('emptySite'), '/'],
])('the site %s', (_where, folder, base) => {
  const pages = sitePages(folder).map(({ path, html }) => ({
    path,
    elements: readElements(parse(html)),
  }));

  test('has no broken link, anchor, style, script or image', () => {
    expect(brokenSiteLinks(sitePages(folder), siteFiles(folder), base)).toEqual([]);
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
