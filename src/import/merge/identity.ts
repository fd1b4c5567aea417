import { symbolName } from '../../mathematics/symbols.ts';

/** Commands that only set type, and names of TeX that one form of a title has and another lacks. */
const typesetting =
  /frac|math(?:bb|bf|cal|frak|it|rm|scr|sf)|operatorname|text(?:bf|it|rm|sc|sf|sl|tt)|scriptsize|var(?=epsilon|phi|rho|theta)/g;

/**
 * What makes two titles the same paper: their letters and digits, with case and accents folded;
 * where there are none, the title itself. Titles are given as text, without TeX.
 *
 * Symbols count as the names of their TeX commands, so that a title is the same paper with its
 * mathematics as TeX (`$\alpha$`), as Unicode (`α`), or damaged (`alpha`).
 */
export function titleKey(title: string): string {
  const named = title.replace(/[^\p{ASCII}]/gu, symbolName);
  const key = lettersAndDigits(named).replace(typesetting, '');
  return key || lettersAndDigits(named) || title.trim();
}

function lettersAndDigits(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
