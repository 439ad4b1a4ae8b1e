import type { AstroIntegration } from 'astro';
import { beginStage } from '../diagnostics/stages.ts';

/**
 * Measures the rendering of all pages: from the moment the last bundle is written to the moment the last page is.
 * Relating, which the first page to be rendered starts, is a stage of its own.
 */
export function measureStages(): AstroIntegration {
  let end: (() => void) | undefined;
  return {
    name: 'measure-stages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const writeBundle = () => {
          end = beginStage('rendering');
        };
        updateConfig({ vite: { plugins: [{ name: 'measure-stages', writeBundle }] } });
      },
      'astro:build:generated': () => end?.(),
    },
  };
}
