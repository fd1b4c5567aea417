/** Colours of a card: those of the site's light theme, in a form that drawing programs read. */
export interface CardColours {
  line: string;
  name: string;
}

/**
 * The colours of a topic group, from the style sheet that gives them to the pages.
 * @throws Error where the style sheet has no such hue.
 */
export function groupColours(theme: string, hue: string): CardColours {
  const rule = new RegExp(`\\[data-hue="${hue}"\\] \\{([^}]*)\\}`).exec(theme)?.[1];
  const degrees = /--hue-degrees: (\d+)/.exec(rule ?? '')?.[1];
  if (degrees === undefined) throw new Error(`theme.css gives no colour to the hue “${hue}”`);
  const saturation = /--hue-saturation: (\d+%)/.exec(rule ?? '')?.[1];
  return {
    line: `hsl(${degrees}, ${saturation ?? '50%'}, 42%)`,
    name: `hsl(${degrees}, ${saturation ?? '65%'}, 29%)`,
  };
}
