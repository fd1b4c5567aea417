import type { Font, Glyph, PathCommand } from 'opentype.js';

/** Fonts in the order in which they are asked for a character. */
export type FontStack = Font[];

/** A stretch of a word in one font and one position. */
interface Run {
  font: Font;
  text: string;
  script: Script;
}

type Script = 'line' | 'above' | 'below';

const above = /[⁰¹²³⁴-ⁿ]/u;
const below = /[₀-ₜ]/u;

/** Size and shift of raised and lowered characters, as parts of the size of the line. */
const scripts: Record<Script, { size: number; shift: number }> = {
  line: { size: 1, shift: 0 },
  above: { size: 0.62, shift: -0.36 },
  below: { size: 0.62, shift: 0.14 },
};

/**
 * Takes a word apart by font. Superscripts and subscripts of Unicode are drawn as small plain
 * characters, for few fonts have them; a character that no font has is left out.
 */
function readRuns(word: string, fonts: FontStack): Run[] {
  const runs: Run[] = [];
  for (const character of word.normalize('NFC')) {
    const script: Script = above.test(character)
      ? 'above'
      : below.test(character)
        ? 'below'
        : 'line';
    for (const plain of script === 'line' ? [character] : character.normalize('NFKC')) {
      const font = fontOf(plain, fonts) ?? fontOf(plain.normalize('NFD').charAt(0), fonts);
      if (!font) continue;
      const text = fontOf(plain, [font]) ? plain : plain.normalize('NFD').charAt(0);
      const last = runs.at(-1);
      if (last?.font === font && last.script === script) last.text += text;
      else runs.push({ font, text, script });
    }
  }
  return runs;
}

function fontOf(character: string, fonts: FontStack): Font | undefined {
  return fonts.find((font) => font.charToGlyphIndex(character) > 0);
}

/** Goes through the glyphs of a run from left to right; gives its width in pixels. */
function walk(run: Run, lineSize: number, visit?: (glyph: Glyph, x: number) => void): number {
  const size = lineSize * scripts[run.script].size;
  let x = 0;
  let before: Glyph | undefined;
  for (const character of run.text) {
    const glyph = run.font.charToGlyph(character);
    if (before) x += (run.font.getKerningValue(before, glyph) * size) / run.font.unitsPerEm;
    visit?.(glyph, x);
    x += (glyph.advanceWidth * size) / run.font.unitsPerEm;
    before = glyph;
  }
  return x;
}

/** Width of a line of text in pixels. */
export function measureText(text: string, fonts: FontStack, size: number): number {
  return readRuns(text, fonts).reduce((width, run) => width + walk(run, size), 0);
}

/** The outlines of a line of text as SVG path data, its baseline starting at x and y. */
export function drawText(
  text: string,
  fonts: FontStack,
  size: number,
  { x, y }: { x: number; y: number },
): string {
  let start = x;
  let path = '';
  for (const run of readRuns(text, fonts)) {
    const { size: scale, shift } = scripts[run.script];
    const from = start;
    start += walk(run, size, (glyph, at) => {
      const outline = glyph.getPath(from + at, y + shift * size, size * scale);
      path += outline.commands.map(pathData).join('');
    });
  }
  return path;
}

/** A step of an outline as SVG; the font reader's own writer gives NaN for tiny fractions. */
function pathData(step: PathCommand): string {
  const place = (...values: number[]) => values.map((value) => value.toFixed(1)).join(' ');
  switch (step.type) {
    case 'M':
    case 'L':
      return step.type + place(step.x, step.y);
    case 'Q':
      return `Q${place(step.x1, step.y1, step.x, step.y)}`;
    case 'C':
      return `C${place(step.x1, step.y1, step.x2, step.y2, step.x, step.y)}`;
    case 'Z':
      return 'Z';
  }
}

/** Breaks a text into lines of a width; what does not fit into the last one is cut after a word. */
export function breakLines(
  text: string,
  fonts: FontStack,
  size: number,
  width: number,
  most: number,
): { lines: string[]; cut: boolean } {
  const lines: string[] = [];
  const fits = (line: string) => measureText(line, fonts, size) <= width;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length < most) lines.push(...breakWord(word, fits));
    else {
      lines[lines.length - 1] = ellipsis(last ?? '', fits);
      return { lines, cut: true };
    }
  }
  const cut = lines.length > most;
  return { lines: lines.slice(0, most), cut };
}

/** A word longer than a line, as addresses are, is broken where it must be. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  for (const character of word) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + character)) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function ellipsis(line: string, fits: (line: string) => boolean): string {
  let text = line;
  while (text !== '' && !fits(`${text}…`)) text = text.slice(0, Math.max(0, text.lastIndexOf(' ')));
  return `${text.replace(/[\s,.;:–-]+$/, '')}…`;
}
