import {
  atValue,
  type Collection,
  frontMatterTexts,
  inBody,
  type PageFile,
} from '../collection.ts';
import type { Finding } from '../finding.ts';

/** Characters that nobody sees, but for line ends and tabs; joiners have a rule of their own. */
const invisible =
  /(?![\t\n])[\p{Cc}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Letters written from right to left, in which marks of direction have their work to do. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const directionMark = /[\u061C\u200E\u200F\u2066-\u2069]/;

/** Joiners belong to emoji and to scripts that join their letters. */
const joiner = /[\u200C\u200D]/;
const joined = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\s]/u;

const names: Record<string, string> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u2060': 'word joiner',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\uFEFF': 'byte order mark',
};

/** Pages have no characters that nobody sees, and none that stands for a lost letter. */
export function checkCharacters({ papers, topics }: Collection): Finding[] {
  return [...papers, ...topics].flatMap((page: PageFile<unknown>) => [
    ...frontMatterTexts(page.data).flatMap(({ path, text }) =>
      charactersIn(text).map(({ index, ...what }) => atValue(page, path, what, index)),
    ),
    ...charactersIn(page.body).map(({ index, ...what }) => inBody(page, index, what)),
  ]);
}

type What = Pick<Finding, 'rule' | 'what' | 'why' | 'fix'> & { index: number };

/** At most one finding of each kind for a text: who sees one sees to the others. */
function charactersIn(text: string): What[] {
  const findings: What[] = [];
  const hidden = [...text.matchAll(invisible)].filter(({ index }) => !belongs(text, index));
  const [first] = hidden;
  if (first) {
    const { index } = first;
    const [before = ''] = /\S{0,12}$/u.exec(text.slice(0, index)) ?? [];
    const [after = ''] = /^\S{0,12}/u.exec(text.slice(index + first[0].length)) ?? [];
    const others = hidden.length > 1 ? `, and ${hidden.length - 1} more` : '';
    findings.push({
      index,
      rule: 'invisible-character',
      what: `an invisible character, ${nameOf(first[0])}, in “${before}▯${after}”${others}`,
      why: 'nobody sees it, but search, copied text and the order of letters are not what they seem',
      fix: 'delete it, and write the word anew if need be',
    });
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) {
    findings.push({
      index: lost,
      rule: 'encoding',
      what: 'the sign � stands where a letter was lost',
      why: 'somebody saved the text in another encoding than it was read in',
      fix: 'write the letter anew',
    });
  }
  return findings;
}

function belongs(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (directionMark.test(character)) return rightToLeft.test(text);
  if (!joiner.test(character)) return false;
  const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
  return joined.test(before);
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = names[character];
  return name === undefined ? `U+${code}` : `U+${code} (${name})`;
}
