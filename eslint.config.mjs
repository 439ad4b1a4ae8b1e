import astro from 'eslint-plugin-astro';

// Biome reads the TypeScript; ESLint reads what Biome cannot, the templates.
export default [
  { ignores: ['dist*/', '.astro/', '.cache/', 'tests/site/output/'] },
  ...astro.configs['flat/recommended'],
  {
    files: ['src/**/*.astro'],
    rules: {
      // Source texts are hostile until escaped: the few places that print finished HTML say why they may.
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'astro/no-omitted-end-tags': 'error',
    },
  },
];
