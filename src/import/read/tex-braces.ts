/** Groups that say how their text is set: `{\em linear}`. */
const styled = /\{\\[A-Za-z]+\s/y;
const command = /\\(?:[A-Za-z]+\s*|.)/sy;

/**
 * Takes away the braces that BibTeX needs only to keep capitals (`{LoRA}`); those of commands
 * (`\emph{…}`, `\"{o}`), of styled groups and of mathematics stay.
 */
export function withoutBraces(tex: string): string {
  let text = '';
  const kept: boolean[] = [];
  let isArgument = false;
  for (let at = 0; at < tex.length; ) {
    const character = tex[at] ?? '';
    if (character === '\\') {
      command.lastIndex = at;
      const name = command.exec(tex)?.[0] ?? '\\';
      text += name;
      at += name.length;
      isArgument = !/^\\[{}$%&#_\\]/.test(name);
      continue;
    }
    const end = character === '$' ? tex.indexOf('$', at + 1) : -1;
    if (end > 0) {
      text += tex.slice(at, end + 1);
      at = end + 1;
    } else {
      if (character === '{') {
        styled.lastIndex = at;
        kept.push(isArgument || styled.test(tex));
      }
      const isBrace = character === '{' || character === '}';
      const keep = character === '{' ? kept.at(-1) : character === '}' ? kept.pop() : true;
      if (!isBrace || keep) text += character;
      at++;
    }
    isArgument = false;
  }
  return text;
}
