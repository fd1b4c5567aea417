import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Style sheets with the letters of further scripts, and how a text shows that it is written in one. */
const scripts: [sheet: string, shown: RegExp][] = [
  // One or two Greek letters are symbols.
  ['fonts-greek', /\p{Script=Greek}{3}/u],
  ['fonts-cyrillic', /\p{Script=Cyrillic}{3}/u],
  ['fonts-vietnamese', /[\u1EA0-\u1EF1]/u],
];

/**
 * The style sheets of fonts that the texts of a content folder need: no site brings letters that it
 * never shows.
 */
export function scriptFonts(content: string): string[] {
  const needed = new Set<string>();
  for (const file of pagesBelow(content)) {
    const text = readFileSync(file, 'utf8').normalize('NFC');
    for (const [sheet, shown] of scripts) if (shown.test(text)) needed.add(sheet);
    if (needed.size === scripts.length) break;
  }
  return [...needed].sort();
}

function pagesBelow(content: string): string[] {
  return ['papers', 'topics'].flatMap((folder) => {
    const whole = join(content, folder);
    if (!existsSync(whole)) return [];
    return readdirSync(whole, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name));
  });
}
