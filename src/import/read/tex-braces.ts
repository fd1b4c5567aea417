import { mathematicsAt } from './tex-mathematics.ts';

/** A group whose first command sets the rest of it: `{\em linear}`. */
const styled =
  /\{\\(?:em|it|bf|sl|sc|tt|sf|rm|(?:it|sl|sc|up)shape|(?:bf|md)series|(?:tt|sf|rm)family|normalfont)(?![A-Za-z])/y;
const command = /\\(?:[A-Za-z]+\*?\s*|.)/sy;
/** Signs behind a backslash that are accents; all others take no argument. */
const takesArgument = /^\\[A-Za-z"'`^~=.]/;
const takesTwo = /^\\(?:href|foreignlanguage|textcolor|texorpdfstring)\b/;

/**
 * Takes away the braces that BibTeX needs only to keep capitals (`{LoRA}`); those of commands
 * (`\emph{…}`, `\"{o}`), of styled groups and of mathematics stay. All mathematics is put between
 * single dollar signs.
 */
export function withoutBraces(tex: string): string {
  if (!/[\\{}$]/.test(tex)) return tex;
  let text = '';
  /** How many arguments the command still takes whose braces are kept; undefined: not kept. */
  const groups: (number | undefined)[] = [];
  let takes = 0;
  let isAfterWord = false;
  for (let at = 0; at < tex.length; ) {
    const character = tex[at] ?? '';
    const wasWord = isAfterWord;
    isAfterWord = false;
    const formula = /[\\$]/.test(character) ? mathematicsAt(tex, at) : undefined;
    if (formula) {
      text += `$${formula.tex}$`;
      at = formula.end;
      takes = 0;
    } else if (character === '\\') {
      command.lastIndex = at;
      const name = command.exec(tex)?.[0] ?? '\\';
      text += name;
      at += name.length;
      isAfterWord = /[A-Za-z]$/.test(name);
      takes = takesTwo.test(name) ? 2 : takesArgument.test(name) ? 1 : 0;
    } else if (character === '{') {
      styled.lastIndex = at++;
      const isKept = takes > 0 || styled.test(tex);
      groups.push(isKept ? Math.max(0, takes - 1) : undefined);
      if (isKept) text += character;
      takes = 0;
    } else if (character === '}') {
      at++;
      const left = groups.pop();
      if (left !== undefined) text += character;
      // A command that ended with its group must not run into the next word: `{\ss}e`.
      else if (wasWord) text += '{}';
      takes = left ?? 0;
    } else {
      text += character;
      at++;
      takes = 0;
    }
  }
  return text;
}
