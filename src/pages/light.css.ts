import type { APIRoute } from 'astro';
import theme from '../styles/theme.css?raw';

/** Rules for the light theme, without any within another rule. */
const lightRule = /^[^{}\n]*\[data-theme="light"\][^{}]*\{[^{}]*\}/gm;

/**
 * The light theme for readers whose system is light and who allow no scripts: pages are written in
 * the dark one, and a script turns them.
 */
export const GET: APIRoute = () => {
  const rules = [...theme.matchAll(lightRule)].map(([rule]) =>
    rule.replaceAll('[data-theme="light"]', '[data-theme]'),
  );
  return new Response(`:root[data-theme] {\n  color-scheme: light;\n}\n${rules.join('\n')}\n`);
};
