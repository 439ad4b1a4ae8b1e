import type { Loader } from 'astro/loaders';
import { byPlace, type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { inLinesFirstOfEach, inTotal } from '../diagnostics/print.ts';
import { done, expected } from '../diagnostics/reached.ts';
import { beginStage } from '../diagnostics/stages.ts';
import { contentFolder } from './archive.ts';
import { writeDiagnostics } from './diagnostics-file.ts';
import { KeptStatements } from './kept-statements.ts';
import { openArchive, sameTexts } from './open-archive.ts';
import { LinksRead, publishedFaults } from './published-faults.ts';

/** How long the development server waits after a file is saved, so that several saved at once are read once. */
const SETTLE_MILLISECONDS = 60;

/**
 * The Astro loader: reads the archive's folder through steps 1 to 5 and puts into the store where each statement is kept;
 * statements and summaries stay on disk, since the store is one string, which can hold some two hundred thousand summaries
 * and no more.
 * A build stops at an error, after all of them are known. While developing, a text with an error keeps its last good
 * entry, the rest stays up and every page shows what is wrong.
 */
export function statementsLoader(): Loader {
  return {
    name: 'statements',
    load: async ({ store, watcher, logger }) => {
      const folder = contentFolder();
      const load = () => {
        const end = beginStage('reading');
        const archive = openArchive(folder);
        const statements = new KeptStatements(archive);
        const diagnostics: Diagnostic[] = [...archive.diagnostics];
        const read: Parameters<typeof sameTexts>[0] extends Iterable<infer T> ? T[] : never = [];
        const stay = new Set<string>();
        const links = new LinksRead(archive);
        expected('reading', archive.texts.length);
        for (const text of statements.texts()) {
          const { file, sha256, summary, withdrawn } = text;
          diagnostics.push(...text.diagnostics);
          links.add(text);
          if (!withdrawn) read.push({ file, sha256 });
          stay.add(file.id);
          if (summary) {
            const { id, key } = summary;
            store.set({ id, data: { id, key }, digest: key });
          }
          done('reading');
          if (withdrawn) store.set({ id: withdrawn.id, data: { ...withdrawn } });
        }
        for (const withdrawn of archive.withdrawn) {
          stay.add(withdrawn.id);
          store.set({ id: withdrawn.id, data: { ...withdrawn } });
        }
        diagnostics.push(...sameTexts(read));
        diagnostics.push(...publishedFaults(archive, links, !hasErrors(diagnostics)));
        const failed = hasErrors(diagnostics);
        for (const id of store.keys()) if (!stay.has(id)) store.delete(id);
        end();
        return { diagnostics: diagnostics.sort(byPlace), failed, count: read.length };
      };
      const say = ({ diagnostics, count }: ReturnType<typeof load>) => {
        const grave = diagnostics.filter(({ severity }) => severity !== 'info');
        if (grave.length > 0) console.error(inLinesFirstOfEach(grave));
        logger.info(inTotal(diagnostics, count));
        writeDiagnostics(watcher ? grave : []);
      };
      if (!watcher) store.clear();
      const first = load();
      say(first);
      if (first.failed && !watcher)
        throw new Error(`${inTotal(first.diagnostics, first.count)} Nothing was built.`);
      if (!watcher) return;
      watcher.add(folder);
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(timer);
        timer = setTimeout(() => say(load()), SETTLE_MILLISECONDS);
      });
    },
  };
}
