import forms from './written-forms.json' with { type: 'json' };

const units = byName(forms.units);
const signs = byName(forms.signs);

const mostLetters = 2;

/**
 * How a number with its unit, or a letter with its sign, is written as one word where a query says
 * it in several: `256 kilobytes` is 256kb, `c plus plus` is c++.
 * @param words folded, in their order.
 */
export function writtenForms([first = '', ...others]: string[]): string[] {
  const said = others.join(' ');
  if (/^\d+(?:\.\d+)?$/.test(first)) return (units.get(said) ?? []).map((unit) => first + unit);
  if (first.length > mostLetters) return [];
  return (signs.get(said) ?? []).map((sign) => first + sign);
}

function byName(names: Record<string, string[]>): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [form, said] of Object.entries(names)) {
    for (const name of said) table.set(name, [...(table.get(name) ?? []), form]);
  }
  return table;
}
