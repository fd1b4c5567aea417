/** TeX that is being read, and where each of its braces closes. */
export interface TexSource {
  tex: string;
  closing: Map<number, number>;
}

/** A stretch of the result, and where the reading goes on. */
export interface Read {
  text: string;
  end: number;
}

/** An argument of a command: where it is, without its braces, undefined where there is none. */
export interface Argument {
  inner: { from: number; to: number } | undefined;
  end: number;
}

/** A command with its backslash: a word or one sign. */
export const command = /\\(?:[A-Za-z]+\*?|[\s\S])/y;

/** TeX with the places of its braces; those without a partner are none. */
export function texSource(tex: string): TexSource {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: brace, index } of tex.matchAll(/\\[\s\S]|[{}]/g)) {
    if (brace === '{') open.push(index);
    else if (brace === '}') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, index);
    }
  }
  return { tex, closing };
}

/** What a sticky pattern finds at a place, at most up to another. */
export function matchAt(form: RegExp, { tex }: TexSource, at: number, to: number): string {
  form.lastIndex = at;
  return (form.exec(tex)?.[0] ?? '').slice(0, to - at);
}

/** The first place that is no blank. */
export function afterSpace({ tex }: TexSource, start: number, to: number): number {
  let at = start;
  while (at < to && /\s/.test(tex[at] ?? '')) at++;
  return at;
}

/** The argument in braces behind blanks and an optional argument in square brackets. */
export function groupArgument(source: TexSource, start: number, to: number): Argument {
  let at = afterSpace(source, start, to);
  const option = /^\[[^[\]{}]{0,60}\]\s*/.exec(source.tex.slice(at, at + 64));
  if (option) at += option[0].length;
  const close = source.closing.get(at);
  if (close === undefined || close >= to) return { inner: undefined, end: start };
  return { inner: { from: at + 1, to: close }, end: close + 1 };
}

/** The argument in braces or, where there are none, the next command or character. */
export function nextArgument(source: TexSource, start: number, to: number): Argument {
  const group = groupArgument(source, start, to);
  const at = afterSpace(source, start, to);
  if (group.inner || at >= to || /[{}]/.test(source.tex[at] ?? '')) return group;
  const taken = matchAt(command, source, at, to);
  const length = taken.length || String.fromCodePoint(source.tex.codePointAt(at) ?? 0).length;
  const stop = Math.min(to, at + length);
  const isWord = /^\\[A-Za-z]/.test(taken);
  return {
    inner: { from: at, to: stop },
    end: isWord ? afterSpace(source, stop, to) : stop,
  };
}
