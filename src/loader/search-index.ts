import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { done, expected } from '../diagnostics/reached.ts';
import { states } from '../gazetteer/states.ts';
import type { StatementSummary } from '../schema/statement.ts';
import { buildSearchIndexes } from '../search/build-indexes.ts';
import { facetLabels } from '../search/facet-labels.ts';
import { indexLanguages } from '../search/index-languages.ts';
import type { HeldArchive } from './held-archive.ts';
import { keptIndexes } from './kept-indexes.ts';
import { shareMade } from './share.ts';

/**
 * The development server serves the search indexes of the last build, since a search that must be rebuilt at every
 * keystroke helps nobody; without a build the search page says so.
 */
export function searchIntegration(): AstroIntegration {
  let built = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        // Looked up at each request: a build may come while the server runs.
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(server.config.base, '/');
          const isSearch = /^\/(?:pagefind\/|search\/[a-z]+(?:-\d+)?\.json)/.test(path);
          if (!isSearch || !existsSync(built)) return next();
          request.url = path;
          sirv(built, { dev: true })(request, response, next);
        });
      },
    },
  };
}

/** Builds the indexes of the holdings into a folder of built pages. */
export async function indexHoldings(
  held: Pick<HeldArchive, 'holdings' | 'world' | 'countries' | 'statementOf'>,
  outDir: string,
) {
  const share = shareMade();
  const holdings = held.holdings();
  const world = held.world();
  const names = {
    states,
    countries: held.countries(),
    people: [...world.people.values()],
    places: [...world.places.values()],
  };
  const languages = holdings.statements.map(({ language }) => language);
  expected('indexing', holdings.statements.length);
  const statementOf = (summary: StatementSummary) => {
    done('indexing');
    return held.statementOf(summary);
  };
  return await buildSearchIndexes(holdings.statements, statementOf, outDir, {
    names,
    labels: facetLabels(holdings),
    indexLanguage: indexLanguages(languages),
    kept: keptIndexes(),
    ...(share && { only: (place: number) => place % share.of === share.number - 1 }),
  });
}
