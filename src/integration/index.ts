export { defineConfig } from 'astro/config';
export { type PaperAtlasOptions, paperAtlas } from './paper-atlas.ts';
