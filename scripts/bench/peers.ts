import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writePlainPages } from './plain-pages.ts';
import { type Taken, together, watched } from './watched.ts';

/** Another program that makes a site with a search of the same texts, as plain pages. */
export interface Peer {
  readonly name: string;
  /** The programs' names with their versions. */
  readonly versions: string;
  build(content: string, folder: string): Promise<Taken>;
}

type Command = readonly [program: string, ...args: string[]];

const pagefind = (site: string): Command => [
  process.execPath,
  resolve('node_modules/pagefind/lib/runner/bin.cjs'),
  '--site',
  site,
  '--quiet',
];

const page = (title: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${content}</main></body></html>\n`;

/**
 * The peers that are installed: Hugo where it is in the `PATH`; Eleventy and Starlight where they stand in the
 * `node_modules` of a folder (`npm install @11ty/eleventy @astrojs/starlight astro` there), which is not the project's.
 */
export function peersIn(folder: string | undefined): Peer[] {
  const modules = folder === undefined ? '' : join(resolve(folder), 'node_modules');
  return [hugo(), ...(modules ? [eleventy(modules), starlight(modules)] : [])].filter(
    (peer) => peer !== null,
  );
}

function hugo(): Peer | null {
  const told = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const version = /\bv(\d[\d.]*)/.exec(told.stdout ?? '')?.[1];
  if (version === undefined) return null;
  return {
    name: 'Hugo + Pagefind',
    versions: `Hugo ${version}, Pagefind ${versionIn('node_modules', 'pagefind')}`,
    build: (content, at) => {
      writePlainPages(content, join(at, 'content', 'statements'));
      write(
        join(at, 'config.toml'),
        'baseURL = "https://archive.example/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      );
      write(join(at, 'layouts/_default/single.html'), page('{{ .Title }}', '{{ .Content }}'));
      write(join(at, 'layouts/_default/list.html'), page('{{ .Title }}', ''));
      const out = join(at, 'public');
      return all([['hugo', '--quiet', '--source', at, '--destination', out], pagefind(out)], at);
    },
  };
}

function eleventy(modules: string): Peer | null {
  const program = join(modules, '@11ty/eleventy/cmd.cjs');
  if (!existsSync(program)) return null;
  return {
    name: 'Eleventy + Pagefind',
    versions: `Eleventy ${versionIn(modules, '@11ty/eleventy')}, Pagefind ${versionIn('node_modules', 'pagefind')}`,
    build: (content, at) => {
      writePlainPages(content, join(at, 'pages/statements'));
      write(join(at, 'pages/statements/statements.json'), '{ "layout": "page.liquid" }\n');
      write(join(at, 'pages/_includes/page.liquid'), page('{{ title }}', '{{ content }}'));
      write(
        join(at, 'eleventy.config.js'),
        "export default () => ({ dir: { input: 'pages', output: 'public' }, markdownTemplateEngine: false });\n",
      );
      write(join(at, 'package.json'), '{ "type": "module" }\n');
      symlinkSync(modules, join(at, 'node_modules'));
      return all([[process.execPath, program, '--quiet'], pagefind(join(at, 'public'))], at);
    },
  };
}

function starlight(modules: string): Peer | null {
  if (!existsSync(join(modules, '@astrojs/starlight'))) return null;
  return {
    name: 'Starlight',
    versions: `Starlight ${versionIn(modules, '@astrojs/starlight')}, Astro ${versionIn(modules, 'astro')}, Pagefind ${versionIn(modules, 'pagefind')}`,
    build: (content, at) => {
      writePlainPages(content, join(at, 'src/content/docs/statements'));
      // Its usual list of all pages beside every page would grow with the square of their number.
      write(
        join(at, 'astro.config.mjs'),
        "import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ site: 'https://archive.example', cacheDir: './kept', integrations: [starlight({ title: 'Bench', sidebar: [], pagination: false, tableOfContents: false })] });\n",
      );
      write(
        join(at, 'src/content.config.ts'),
        "import { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nimport { defineCollection } from 'astro:content';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
      );
      write(join(at, 'src/content/docs/index.md'), '---\ntitle: Bench\n---\n');
      write(
        join(at, 'package.json'),
        '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }\n',
      );
      symlinkSync(modules, join(at, 'node_modules'));
      const program = join(modules, 'astro/bin/astro.mjs');
      return all([[process.execPath, program, 'build', '--silent']], at);
    },
  };
}

async function all(commands: readonly Command[], cwd: string): Promise<Taken> {
  const taken: Taken[] = [];
  for (const command of commands) {
    taken.push(await watched(command, { cwd, env: { ASTRO_TELEMETRY_DISABLED: '1' } }));
    if (!taken.at(-1)?.ok) break;
  }
  return together(taken);
}

function write(file: string, words: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, words);
}

/** The version of a package by its description. */
export function versionIn(modules: string, name: string): string {
  const described = readFileSync(join(modules, name, 'package.json'), 'utf8');
  return String((JSON.parse(described) as { version?: unknown }).version);
}
