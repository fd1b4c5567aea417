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
    const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? 1);
    return { error: error.message.split('\n')[0] ?? error.message, position };
  }
}

/** The security policy forbids style attributes; the one that matters becomes a data attribute. */
function withoutStyles(mathml: string): string {
  return mathml.replace(/ style="(?:math-depth:(\d);?)?[^"]*"/g, (_style, depth?: string) =>
    depth === undefined ? '' : ` data-math-depth="${depth}"`,
  );
}
