import { defineConfig, paperAtlas } from 'paper-atlas';

// https://docs.astro.build/en/reference/configuration-reference/
export default defineConfig({
  integrations: [paperAtlas()],
});
