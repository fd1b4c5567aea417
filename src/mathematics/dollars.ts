/**
 * Whether a stretch between two dollar signs is a formula, by Pandoc's rule against money: it neither
 * begins nor ends with a blank, and no digit follows its end. Pandoc minds any digit there; here only
 * one behind a stretch that begins with a digit, for authors write `$\sim$3` and `$\times$2`.
 * https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 * @param next what follows the second dollar sign.
 */
export function isFormula(tex: string, next: string): boolean {
  if (tex === '' || /^\s|\s$/.test(tex)) return false;
  return !(/^\d/.test(tex) && /^\d/.test(next));
}

/**
 * TeX in the form in which dollar signs make a formula of it, with the same meaning.
 * @param next what follows the second dollar sign.
 */
export function asFormula(tex: string, next: string): string {
  const trimmed = tex.trim();
  if (trimmed === '') return '{}';
  // The blank behind a single backslash is a command.
  const controlSpace =
    /(?<!\\)(?:\\\\)*\\$/.test(trimmed) && /^\s/.test(tex.slice(tex.trimEnd().length));
  const whole = controlSpace ? `${trimmed} {}` : trimmed;
  return isFormula(whole, next) ? whole : `{}${whole}`;
}
