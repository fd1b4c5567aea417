import type { CardColours } from './card-colours.ts';
import { breakLines, drawText, type FontStack, measureText } from './text-runs.ts';

/** The words of a card. */
export interface Card {
  /** Above the title: the topic or its group. */
  kicker: string;
  title: string;
  /** Below the title: authors, or what a topic holds. */
  text: string;
  /** Bottom left: month and venue, or a count. */
  foot: string;
  /** Bottom right: the site's name. */
  site: string;
}

export interface CardFonts {
  serif: FontStack;
  sans: FontStack;
  sansBold: FontStack;
}

/** The size that link previews are made for. */
export const cardSize = { width: 1200, height: 630 };

const margin = 80;
const paper = '#fdfcf9';
const ink = '#171c26';
const gray = '#5b606a';

/** Sizes of a title, the largest first, with the most lines of it and of the text below it. */
const titleSizes = [
  { size: 76, lines: 3, textLines: 2 },
  { size: 66, lines: 3, textLines: 2 },
  { size: 56, lines: 4, textLines: 2 },
  { size: 48, lines: 5, textLines: 1 },
];

const titleTop = 166;
const textLineHeight = 43;

/** Baseline of the last line. */
const footLine = cardSize.height - 62;

/** Where the text above the last line has to end. */
const textBottom = footLine - 72;

/** Draws a card as SVG whose text is outlines: it looks the same wherever it is drawn. */
export function drawCard(card: Card, colours: CardColours, fonts: CardFonts): string {
  const { size, lineHeight, titleLines, textTop, textLines } = layOutCard(card, fonts);
  const site = measureText(card.site, fonts.serif, 34);
  const shapes = [
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${paper}"/>`,
    `<rect width="${cardSize.width}" height="14" fill="${colours.line}"/>`,
    outline(drawText(card.kicker, fonts.sansBold, 32, { x: margin, y: 116 }), colours.name),
    ...titleLines.map((line, at) =>
      outline(
        drawText(line, fonts.serif, size, {
          x: margin,
          y: titleTop + (at + 0.8) * lineHeight,
        }),
        ink,
      ),
    ),
    ...textLines.map((line, at) =>
      outline(
        drawText(line, fonts.sans, 32, { x: margin, y: textTop + (at + 0.8) * textLineHeight }),
        gray,
      ),
    ),
    outline(drawText(card.foot, fonts.sans, 30, { x: margin, y: footLine }), gray),
    outline(
      drawText(card.site, fonts.serif, 34, { x: cardSize.width - margin - site, y: footLine }),
      ink,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">${shapes.join('')}</svg>`;
}

/** Lines and places of a card's title and of the text below it. */
export interface CardLayout {
  size: number;
  lineHeight: number;
  titleLines: string[];
  textTop: number;
  textLines: string[];
  /** Where the text ends. */
  bottom: number;
}

/** Sets title and text in the largest size at which both have room; the longest are cut. */
export function layOutCard(card: Pick<Card, 'title' | 'text'>, fonts: CardFonts): CardLayout {
  const width = cardSize.width - 2 * margin;
  const layouts = titleSizes.map(({ size, lines, textLines: most }) => {
    const title = breakLines(card.title, fonts.serif, size, width, lines);
    const text = breakLines(card.text, fonts.sans, 32, width, most);
    const lineHeight = size * 1.18;
    const textTop = titleTop + title.lines.length * lineHeight + 18;
    const bottom = textTop + text.lines.length * textLineHeight;
    const fits = !title.cut && bottom <= textBottom;
    return {
      size,
      lineHeight,
      titleLines: title.lines,
      textTop,
      textLines: text.lines,
      bottom,
      fits,
    };
  });
  const layout = layouts.find(({ fits }) => fits) ?? layouts.at(-1);
  if (!layout) throw new Error('a card has sizes of titles');
  return layout;
}

function outline(path: string, fill: string): string {
  return `<path d="${path}" fill="${fill}"/>`;
}
