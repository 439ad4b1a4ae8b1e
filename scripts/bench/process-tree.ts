import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc, the same on every Linux. */
const ticks = 100;

/**
 * The memory of a process and all below it, in bytes: the sum of what each has in memory (RSS), so that the few pages
 * two of them share count twice. It does not estimate: null where the system has no /proc.
 */
export function memoryOfTree(root: number): number | null {
  const parents = parentOfEach();
  if (parents === null) return null;
  let sum = 0;
  for (const pid of parents.keys()) {
    if (isBelow(pid, root, parents)) sum += memoryOf(pid);
  }
  return sum;
}

function isBelow(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === root) return true;
  }
  return false;
}

function parentOfEach(): Map<number, number> | null {
  try {
    const parents = new Map<number, number>();
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const fields = statOf(entry);
      if (fields) parents.set(Number(entry), Number(fields[1]));
    }
    return parents;
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
