import { defineConfig, paperAtlas } from 'paper-atlas';

// A logo, styles and components of your own go between the brackets of paperAtlas(); README.md shows how.
export default defineConfig({
  integrations: [paperAtlas()],
});
