/** What `import … from 'paper-atlas'` gives: compiled in the package, as it is written in a checkout. */
const isPackage = import.meta.url.includes('/node_modules/');

export const { defineConfig, paperAtlas } = await import(
  isPackage ? '../lib/src/integration/index.js' : '../src/integration/index.ts'
);
