import type { AstroIntegration } from 'astro';

export function searchIndex(): AstroIntegration {
  return { name: 'search-index', hooks: {} };
}
