import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import mathematics from '../styles/mathematics/mathematics-first.woff2?url';

/**
 * An element of a page's head that asks for a font before the style sheet has said that the page
 * needs it: text that first stands in another font moves when its own arrives.
 */
function preload(href: string) {
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: 'anonymous' };
  return { tag: 'link' as const, attrs };
}

/** The fonts of every page: of its text and its titles. */
export const fontPreloads = [preload(sans), preload(serifBold)];

/** The font of a paper's summary. */
export const summaryFontPreload = preload(serif);

/** The font of what most formulas consist of, for a page that has some. */
export const mathematicsFontPreload = preload(mathematics);
