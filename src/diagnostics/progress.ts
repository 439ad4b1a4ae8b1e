import { figures } from '../render/number.ts';
import type { Reached } from './reached.ts';

/** What is counted in a stage. */
const COUNTED: Readonly<Record<string, string>> = {
  reading: 'texts',
  comparing: 'statements',
  indexing: 'statements',
  exporting: 'statements',
  drawing: 'pictures',
  rendering: 'pages',
};

/** So long a rate is looked at before it is told, and before time left is reckoned from it. */
const SETTLED_SECONDS = 2;

interface UnderWay {
  readonly since: number;
  /** Those done when it was first told: they say nothing of the rate. */
  readonly before: number;
  done: number;
}

/** Keeps how far each stage under way has come, by a clock that counts seconds, and puts it in words. */
export class Progress {
  readonly #clock: () => number;
  readonly #totals = new Map<string, number>();
  readonly #underWay = new Map<string, UnderWay>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  reach({ stage, total, done, over }: Reached): void {
    if (total !== undefined) this.#totals.set(stage, total);
    if (done !== undefined) {
      const under = this.#underWay.get(stage);
      if (under) under.done = done;
      else this.#underWay.set(stage, { since: this.#clock(), before: done, done });
    }
    if (over) {
      this.#underWay.delete(stage);
      this.#totals.delete(stage);
    }
  }

  /**
   * The stages under way in one line, the one begun first in front; empty where there is none. It guesses no time left
   * before a rate has settled, nor where nobody knows how many there are.
   *
   *     rendering 3,400 of 12,000 pages, 410 a second, 21 s left
   *               ^^^^^    ^^^^^^        ^^^
   */
  line(): string {
    return [...this.#underWay].map(([stage, under]) => this.#words(stage, under)).join(' · ');
  }

  #words(stage: string, { since, before, done }: UnderWay): string {
    const total = this.#totals.get(stage);
    const known = total !== undefined && total >= done;
    const what = COUNTED[stage] ?? 'done';
    const parts = [`${stage} ${figures(done)}${known ? ` of ${figures(total)}` : ''} ${what}`];
    const seconds = this.#clock() - since;
    if (seconds >= SETTLED_SECONDS && done > before) {
      const rate = (done - before) / seconds;
      parts.push(`${rate < 10 ? rate.toFixed(1) : figures(Math.round(rate))} a second`);
      if (known && done < total) parts.push(`${timeInWords((total - done) / rate)} left`);
    }
    return parts.join(', ');
  }
}

/** A span of time as one waits for it: `21 s`, `3 min`, `1 h 20 min`. */
export function timeInWords(seconds: number): string {
  if (seconds < 59.5) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
