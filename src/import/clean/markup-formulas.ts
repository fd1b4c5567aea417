import { subscript, superscript } from '../../mathematics/scripts.ts';

/**
 * Text in which the formulas of JATS and MathML are TeX between dollar signs where TeX is given with
 * them, else their text.
 * @see https://jats.nlm.nih.gov/archiving/tag-library/1.3/element/alternatives.html
 */
export function withoutFormulaMarkup(text: string): string {
  if (!/<(?:\w+:)?(?:tex-math|math|alternatives)\b/i.test(text)) return text;
  const chosen = replaceElements(text, 'alternatives', (inner) => {
    const tex = /<((?:\w+:)?tex-math)\b[^>]*>([\s\S]*?)<\/\1>/i.exec(inner)?.[2];
    return tex === undefined ? inner : texOf(tex);
  });
  return replaceElements(replaceElements(chosen, 'tex-math', texOf), 'math', textOf);
}

/** The formula of a whole document in LaTeX, as publishers give it, or of its bare TeX. */
function texOf(tex: string): string {
  const body = /\\begin\{document\}([\s\S]*?)\\end\{document\}/.exec(tex)?.[1] ?? tex;
  const plain = body.replace(/<!\[CDATA\[|\]\]>/g, '').trim();
  return /^(?:\$|\\\(|\\\[)/.test(plain) ? plain : `$${plain}$`;
}

const leaf = String.raw`\s*<(?:\w+:)?m[inots]\b[^<>]*>([^<]*)</[^<>]*>\s*`;
const scripted = new RegExp(String.raw`<((?:\w+:)?msu([bp]))\b[^<>]*>${leaf}${leaf}</\1>`, 'gi');

/** The text of MathML; figures set lower or higher become Unicode's where it has them. */
function textOf(mathml: string): string {
  return mathml
    .replace(/\s*(<[^<>]*>)\s*/g, '$1')
    .replace(scripted, (_, __, kind: string, base: string, index: string) => {
      const shift = kind.toLowerCase() === 'b' ? subscript : superscript;
      return base.trim() + (shift(index.trim()) ?? index.trim());
    })
    .replace(/<[^<>]*>/g, '')
    .trim();
}

/** Replaces every element of a name, with or without a prefix, by what its content becomes. */
function replaceElements(text: string, name: string, content: (inner: string) => string): string {
  const opening = new RegExp(`<((?:\\w+:)?${name})\\b[^<>]*>`, 'gi');
  let result = '';
  let done = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = text.indexOf(`</${match[1]}>`, opening.lastIndex);
    if (end < 0) break;
    result += text.slice(done, match.index) + content(text.slice(opening.lastIndex, end));
    done = end + `</${match[1]}>`.length;
    opening.lastIndex = done;
  }
  return result + text.slice(done);
}
