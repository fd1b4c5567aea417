/** Characters that Unicode has raised, and lowered. */
const superscripts = new Map(
  [...'0123456789+-()ni'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱ'][at] ?? '']),
);
const subscripts = new Map(
  [...'0123456789+-()'].map((plain, at) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₍₎'][at] ?? '']),
);

/** A text in raised characters; undefined where Unicode lacks one of them. */
export function superscript(text: string): string | undefined {
  return shifted(text, superscripts);
}

/** A text in lowered characters; undefined where Unicode lacks one of them. */
export function subscript(text: string): string | undefined {
  return shifted(text, subscripts);
}

function shifted(text: string, table: Map<string, string>): string | undefined {
  const characters = [...text.replace(/[−–]/g, '-')].map((character) => table.get(character));
  return characters.includes(undefined) ? undefined : characters.join('');
}
