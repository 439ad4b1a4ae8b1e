import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc, the same on every Linux. */
const ticks = 100;

/** A process and all below it at one moment. */
export interface Tree {
  /** Bytes: what each has in memory (RSS), added up, so that the few pages two of them share count twice. */
  readonly memory: number;
  /** Processor seconds of each process itself so far, by its id. */
  readonly seconds: ReadonlyMap<number, number>;
}

/** Looks at a process and all below it. It does not estimate: null where the system has no /proc. */
export function lookAtTree(root: number): Tree | null {
  const all = processes();
  if (all === null) return null;
  let memory = 0;
  const seconds = new Map<number, number>();
  for (const [pid, { own }] of all) {
    if (!isBelow(pid, root, all)) continue;
    memory += memoryOf(pid);
    seconds.set(pid, own);
  }
  return { memory, seconds };
}

type Processes = ReadonlyMap<number, { parent: number; own: number }>;

function isBelow(pid: number, root: number, all: Processes): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = all.get(at)?.parent) {
    if (at === root) return true;
  }
  return false;
}

function processes(): Processes | null {
  try {
    const all = new Map<number, { parent: number; own: number }>();
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const fields = statOf(entry);
      if (!fields) continue;
      const own = (Number(fields[11]) + Number(fields[12])) / ticks;
      all.set(Number(entry), { parent: Number(fields[1]), own });
    }
    return all;
  } catch {
    return null;
  }
}

/** The fields of /proc/PID/stat after the program's name, which may hold anything; null once the process is gone. */
function statOf(pid: string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function memoryOf(pid: number): number {
  try {
    const rss = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(rss?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The processor seconds of all processes this one has started and seen end, those they started among them. */
export function secondsOfEnded(): number | null {
  const fields = statOf('self');
  return fields ? (Number(fields[13]) + Number(fields[14])) / ticks : null;
}
