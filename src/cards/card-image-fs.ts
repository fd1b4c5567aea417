import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { engineFolder } from 'virtual:paper-atlas/settings';
import opentype, { type Font } from 'opentype.js';
import sharp from 'sharp';
import { cacheFolder } from '../build/build-cache-fs.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import { digest } from '../schema/digest.ts';
import theme from '../styles/theme.css?raw';
import { type Card, type CardFonts, drawCard } from './card.ts';
import { groupColours } from './card-colours.ts';

/** Cards of earlier builds, each named by the digest of its words. */
const cardsFolder = join(cacheFolder, 'cards');

let fonts: Promise<CardFonts> | undefined;

/** A card as a PNG file: drawn once for the same words. */
export async function cardImage(card: Card, hue: string): Promise<Uint8Array<ArrayBuffer>> {
  const colours = groupColours(theme, hue);
  const drawing = sourceDigest(engineFolder, 'src/cards/card-image-fs.ts');
  const file = join(cardsFolder, `${digest(drawing, JSON.stringify({ card, colours }))}.png`);
  const earlier = await readFile(file).catch(() => undefined);
  if (earlier) return new Uint8Array(earlier);
  fonts ??= readFonts();
  const svg = drawCard(card, colours, await fonts);
  // Text on one colour needs few shades: a palette makes the file a third as large.
  const image = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
  await mkdir(cardsFolder, { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, image);
  await rename(temporary, file);
  return new Uint8Array(image);
}

async function readFonts(): Promise<CardFonts> {
  const symbols = await readFont('noto-sans-math', 'latin-400');
  const stack = async (family: string, weight: number) => [
    await readFont(family, `latin-${weight}`),
    await readFont(family, `latin-ext-${weight}`),
    await readFont(family, `greek-${weight}`),
    await readFont(family, `cyrillic-${weight}`),
    symbols,
  ];
  return {
    serif: await stack('source-serif-4', 600),
    sans: await stack('source-sans-3', 400),
    sansBold: await stack('source-sans-3', 600),
  };
}

async function readFont(family: string, part: string): Promise<Font> {
  const path = `@fontsource/${family}/files/${family}-${part}-normal.woff`;
  const file = await readFile(createRequire(join(engineFolder, 'package.json')).resolve(path));
  return opentype.parse(new Uint8Array(file).buffer);
}
