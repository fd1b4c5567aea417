import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { engineFile } from '../build/engine.ts';
import type { SearchServer } from '../schema/search-server.ts';

/**
 * What pages may load: their own host's files, and what a search server answers; nothing else. Astro adds the digests of what it
 * puts into pages itself.
 * @see https://docs.astro.build/en/reference/configuration-reference/#securitycsp
 */
export function contentSecurityPolicy(server: SearchServer | undefined) {
  const searched = server ? ` ${new URL(server.url).origin}` : '';
  /** The one inline script, which sets the theme before anything is painted. */
  const themeScript = readFileSync(engineFile('src/components/theme-start.js'));
  const themeDigest = createHash('sha256').update(themeScript).digest('base64');
  return {
    algorithm: 'SHA-256' as const,
    directives: [
      "default-src 'self'" as const,
      "img-src 'self' data:" as const,
      `connect-src 'self'${searched}` as const,
      "worker-src 'self'" as const,
      "manifest-src 'self'" as const,
      "object-src 'none'" as const,
      "base-uri 'self'" as const,
      "form-action 'self'" as const,
    ],
    scriptDirective: {
      hashes: [`sha256-${themeDigest}` as const],
      // Pagefind's search runs as WebAssembly.
      resources: ["'self'", "'wasm-unsafe-eval'"],
    },
    styleDirective: { resources: ["'self'"] },
  };
}
