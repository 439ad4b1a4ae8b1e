import { type Taken, watched } from './watched.ts';

export interface MeasuredBuild extends Taken {
  /**
   * Seconds of the clock by stage, in the order the stages first ended. Some run beside others in threads of their own:
   * together they may come to more than the whole.
   */
  readonly stages: ReadonlyMap<string, number>;
}

/** Builds an archive in a process of its own, with the cache given: an empty one for a cold build. */
export async function measuredBuild(
  content: string,
  outDir: string,
  cache: string,
): Promise<MeasuredBuild> {
  const stages = new Map<string, number>();
  const taken = await watched(
    [process.execPath, 'scripts/build.ts', '--quiet', '--outDir', outDir],
    {
      env: { ARCHIVE_CONTENT: content, CONCORD_STAGES: '1', CONCORD_CACHE: cache },
      onLine: (line) => {
        const stage = readStage(line);
        if (stage) stages.set(stage.name, (stages.get(stage.name) ?? 0) + stage.seconds);
      },
    },
  );
  return { ...taken, stages };
}

/**
 * Reads a line a build writes at the end of a stage; null for any other line.
 *
 *     stage reading 12.3 s
 *           ^^^^^^^ ^^^^
 */
export function readStage(line: string): { name: string; seconds: number } | null {
  const stage = /^stage (\S+) (\d+(?:\.\d+)?) s$/.exec(line);
  return stage ? { name: String(stage[1]), seconds: Number(stage[2]) } : null;
}
