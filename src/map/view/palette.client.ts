/** Colours of the current theme. */
export interface Palette {
  background: string;
  text: string;
  /** By topic group: a point's colour and that of a name. */
  hues: Map<string, { point: string; name: string }>;
}

/** The colours of the theme as the style sheet gives them to the entries of the legend. */
export function readPalette(legend: HTMLElement): Palette {
  const page = getComputedStyle(document.body);
  const entries = [...legend.querySelectorAll<HTMLElement>('[data-hue]')];
  return {
    background: page.getPropertyValue('--sl-color-bg'),
    text: page.getPropertyValue('--sl-color-white'),
    hues: new Map(
      entries.map((entry) => {
        const style = getComputedStyle(entry);
        const point = style.getPropertyValue('--hue');
        return [entry.dataset.hue ?? '', { point, name: style.getPropertyValue('--hue-text') }];
      }),
    ),
  };
}
