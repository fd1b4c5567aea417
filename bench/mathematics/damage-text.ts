/** A formula of an undamaged text, and what the damage makes of it. */
export interface DamagedFormula {
  /** The TeX as the author wrote it, without its dollars. */
  original: string;
  /** The best that can be had again: the commands that are left, with their backslashes. */
  ideal: string;
  /** Where it begins in the damaged text. */
  start: number;
  damaged: string;
}

export interface DamagedText {
  text: string;
  formulas: DamagedFormula[];
}

/**
 * Damages a text as the text of Hugging Face's paper pages is damaged. Outside of dollars nothing
 * changes. Between two dollars a command with an argument in braces leaves its argument
 * (`\sqrt{n}` becomes `n`, `\frac{a}{b}` becomes `a{b}`, `\tilde{\mathcal{O}}` becomes
 * `mathcal{O}`), then all backslashes go, and the dollars with them.
 */
export function damageText(text: string): DamagedText {
  const damage: DamagedText = { text: '', formulas: [] };
  text.split('$').forEach((part, index) => {
    if (index % 2 === 0) {
      damage.text += part;
      return;
    }
    const ideal = part.replace(/\\\w+\{([^}]*)\}/g, '$1');
    const damaged = ideal.replaceAll('\\', '');
    damage.formulas.push({ original: part, ideal, start: damage.text.length, damaged });
    damage.text += damaged;
  });
  return damage;
}
