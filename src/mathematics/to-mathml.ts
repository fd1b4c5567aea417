import temml from 'temml';

/** MathML of a formula, or what keeps it from being set. */
export type Typeset = { mathml: string } | { error: string; position: number };

/**
 * Sets TeX as MathML, which browsers show without script or fonts to download. The TeX source is
 * kept as an annotation, for copying and for screen readers that read it.
 */
export function typeset(tex: string, display = false): Typeset {
  try {
    const mathml = temml.renderToString(tex, {
      displayMode: display,
      annotate: true,
      throwOnError: true,
      trust: false,
      maxExpand: 100,
      maxSize: [20, 20],
    });
    return { mathml: withoutStyles(mathml) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return explain(error, tex);
  }
}

/** The security policy forbids style attributes; the one that matters becomes a data attribute. */
function withoutStyles(mathml: string): string {
  return mathml.replace(/ style="(?:math-depth:(\d);?)?[^"]*"/g, (_style, depth?: string) =>
    depth === undefined ? '' : ` data-math-depth="${depth}"`,
  );
}

/** What the parser expected, and at which character of the formula, counted from 1. */
function explain(error: Error, tex: string): Typeset {
  const at = 'position' in error ? Number(error.position) : Number.NaN;
  if (Number.isNaN(at)) {
    // The parser breaks down, without a message of its own, where ^ or _ has no argument.
    const bare = /[\^_]\s*(?=[\^_]|$)/.exec(tex);
    return { error: 'Expected something after ^ or _', position: (bare?.index ?? 0) + 1 };
  }
  const what = error.message.trim().replace(/ at (?:position \d+|end of input)[\s\S]*$/, '');
  return { error: what.replaceAll("'EOF'", 'the end of the formula'), position: at + 1 };
}
