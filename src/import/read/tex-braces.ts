import { mathematicsAt } from './tex-mathematics.ts';

const token = /\\(?:[A-Za-z]+\*?\s*|[\s\S]?)|[{}$]|[^\\{}$]+/y;
/** Commands and accents; what is only escaped needs no braces. */
const isCommand = /^\\[A-Za-z"'`^~=.]/;

/**
 * Takes away the braces that BibTeX needs only to keep capitals (`{LoRA}`); those around commands,
 * of their arguments and in mathematics stay. All mathematics is put between single dollar signs.
 */
export function withoutBraces(tex: string): string {
  if (!/[\\{}$]/.test(tex)) return tex;
  const parts: string[] = [];
  /** Open groups: where their brace is among the parts, and whether it stays. */
  const groups: { part: number; isKept: boolean; isArgument: boolean }[] = [];
  let takesArgument = false;
  for (let at = 0; at < tex.length; ) {
    const formula = /[\\$]/.test(tex[at] ?? '') ? mathematicsAt(tex, at) : undefined;
    token.lastIndex = at;
    const [sign = ''] = formula ? [] : (token.exec(tex) ?? []);
    at = formula?.end ?? at + sign.length;
    let isArgument = false;
    if (sign === '{') {
      groups.push({ part: parts.push('') - 1, isKept: takesArgument, isArgument: takesArgument });
    } else if (sign === '}') {
      const group = groups.pop();
      isArgument = group?.isArgument ?? false;
      if (group?.isKept) {
        parts[group.part] = '{';
        parts.push('}');
      }
    } else {
      isArgument = isCommand.test(sign);
      if (formula || isArgument) keepAll(groups);
      parts.push(formula ? `$${formula.tex}$` : sign);
    }
    takesArgument = isArgument;
  }
  return parts.join('');
}

/** Braces around a command or a formula are left to those who read these. */
function keepAll(groups: { isKept: boolean }[]): void {
  for (let last = groups.length - 1; last >= 0; last--) {
    const group = groups[last];
    if (!group || group.isKept) return;
    group.isKept = true;
  }
}
