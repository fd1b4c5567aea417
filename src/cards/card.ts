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

/** Sizes of a title, the largest first, with the lines that there is room for. */
const titleSizes = [
  { size: 76, lines: 3 },
  { size: 66, lines: 3 },
  { size: 56, lines: 4 },
  { size: 48, lines: 5 },
];

/** Draws a card as SVG whose text is outlines: it looks the same wherever it is drawn. */
export function drawCard(card: Card, colours: CardColours, fonts: CardFonts): string {
  const width = cardSize.width - 2 * margin;
  const title = fitTitle(card.title, fonts.serif, width);
  const text = breakLines(card.text, fonts.sans, 32, width, title.lines.length > 3 ? 1 : 2);
  const titleTop = 178;
  const lineHeight = title.size * 1.18;
  const textTop = titleTop + title.lines.length * lineHeight + 18;
  const foot = cardSize.height - 62;
  const site = measureText(card.site, fonts.serif, 34);
  const shapes = [
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${paper}"/>`,
    `<rect width="${cardSize.width}" height="14" fill="${colours.line}"/>`,
    outline(drawText(card.kicker, fonts.sansBold, 32, { x: margin, y: 116 }), colours.name),
    ...title.lines.map((line, at) =>
      outline(
        drawText(line, fonts.serif, title.size, {
          x: margin,
          y: titleTop + (at + 0.8) * lineHeight,
        }),
        ink,
      ),
    ),
    ...text.lines.map((line, at) =>
      outline(drawText(line, fonts.sans, 32, { x: margin, y: textTop + (at + 0.8) * 43 }), gray),
    ),
    outline(drawText(card.foot, fonts.sans, 30, { x: margin, y: foot }), gray),
    outline(
      drawText(card.site, fonts.serif, 34, { x: cardSize.width - margin - site, y: foot }),
      ink,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">${shapes.join('')}</svg>`;
}

/** The largest size at which the whole title has room; the longest titles are cut. */
function fitTitle(title: string, fonts: FontStack, width: number) {
  const sizes = titleSizes.map(({ size, lines }) => ({
    size,
    ...breakLines(title, fonts, size, width, lines),
  }));
  return sizes.find(({ cut }) => !cut) ?? { size: 48, ...breakLines(title, fonts, 48, width, 5) };
}

function outline(path: string, fill: string): string {
  return `<path d="${path}" fill="${fill}"/>`;
}
