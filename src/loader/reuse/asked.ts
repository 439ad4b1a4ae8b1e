import { digestOf, isSummary } from './digest.ts';

/** How a value was come by, from the root: properties read, functions called. */
export type Way = readonly (string | readonly [name: string, ...given: readonly string[]])[];

/** What a page was told: the way there, and the digest of what stood there. */
export type Asked = readonly [way: Way, digest: string];

// Thousands of pages ask the same: each question is held once, as the JSON it is kept as, and has a number.
const questions: string[] = [];
const numbers = new Map<string, number>();

function numberOf(question: string): number {
  const before = numbers.get(question);
  if (before !== undefined) return before;
  const number = questions.push(question) - 1;
  numbers.set(question, number);
  return number;
}

/** Notes everything that is read of a value through `view`, each once. */
export class Notes {
  #open: Set<number> | null = new Set();
  #settled = new Uint32Array();

  note(way: Way, value: unknown): void {
    this.#open ??= new Set(this.#settled);
    this.#open.add(numberOf(JSON.stringify([way, digestOf(value)])));
  }

  /** Notes of a hundred thousand pages are held at a time: where no more is expected, in as little room as can be. */
  settle(): void {
    if (this.#open) this.#settled = Uint32Array.from(this.#open);
    this.#open = null;
  }

  /** What was asked, each an `Asked` as JSON. */
  get questions(): string[] {
    this.settle();
    return Array.from(this.#settled, (number) => questions[number] as string);
  }
}

/**
 * The same value, but for this: whatever is read of it is noted. What a page reads of it can then be asked again, of another
 * state of the same thing, to know whether the page would be the same. Lists are noted whole, lists that a function
 * returns one by one; maps by what is looked up.
 * It refuses functions given functions, since nobody can tell what those do.
 */
export function view<T extends object>(value: T, notes: Notes, way: Way = []): T {
  return new Proxy(value, {
    get: (target, name) => {
      const found = Reflect.get(target, name) as unknown;
      if (typeof name === 'symbol') return found;
      return seen(found, notes, [...way, name], target);
    },
    has: (target, name) => {
      const found = Reflect.has(target, name);
      if (typeof name === 'string') notes.note([...way, ['has', name]], found);
      return found;
    },
    ownKeys: (target) => {
      notes.note([...way, ['keys']], Object.keys(target));
      return Reflect.ownKeys(target);
    },
  });
}

function seen(value: unknown, notes: Notes, way: Way, owner: object): unknown {
  if (typeof value === 'function')
    return calls(value as (...given: unknown[]) => unknown, notes, way, owner);
  if (value instanceof Map) return lookups(value, notes, way);
  if (Array.isArray(value) || !isThing(value) || isSummary(value)) {
    notes.note(way, value);
    return value;
  }
  return view(value, notes, way);
}

function calls(does: (...given: unknown[]) => unknown, notes: Notes, way: Way, owner: object) {
  return (...given: unknown[]) => {
    if (!given.every((one) => typeof one === 'string'))
      throw new TypeError(`${way.join('.')} is asked with something that is not text`);
    const name = way.at(-1) as string;
    return returned(Reflect.apply(does, owner, given), notes, [
      ...way.slice(0, -1),
      [name, ...given],
    ]);
  };
}

/** What a function returns is looked at more closely than what merely stands there. */
function returned(value: unknown, notes: Notes, way: Way): unknown {
  if (!Array.isArray(value) || value.some((one) => !isThing(one) || isSummary(one)))
    return seen(value, notes, way, {});
  notes.note([...way, 'length'], value.length);
  return value.map((one, place) => seen(one, notes, [...way, String(place)], value));
}

function lookups(map: ReadonlyMap<unknown, unknown>, notes: Notes, way: Way): unknown {
  return new Proxy(map, {
    get: (target, name) => {
      if (name === 'get')
        return (key: string) => returned(target.get(key), notes, [...way, ['get', key]]);
      if (name === 'has')
        return (key: string) => {
          const found = target.has(key);
          notes.note([...way, ['has', key]], found);
          return found;
        };
      notes.note(way, target);
      const found = Reflect.get(target, name) as unknown;
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Asks again, each question once, however many pages had it. */
export class Answers {
  readonly #root: object;
  readonly #known = new Map<string, string | null>();

  constructor(root: object) {
    this.#root = root;
  }

  /** Tells whether every answer is what it was. */
  same(asked: readonly Asked[]): boolean {
    return asked.every(([way, digest]) => this.#digest(way) === digest);
  }

  /** Null where the way leads nowhere any more. */
  #digest(way: Way): string | null {
    const key = JSON.stringify(way);
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    let digest: string | null = null;
    try {
      digest = digestOf(way.reduce<unknown>(follow, this.#root));
    } catch {
      // Such a page is made anew.
    }
    this.#known.set(key, digest);
    return digest;
  }
}

function follow(at: unknown, step: Way[number]): unknown {
  if (!isThing(at)) throw new TypeError('nothing stands there');
  if (typeof step === 'string') return Reflect.get(at, step);
  const [name, ...given] = step;
  if (name === 'keys') return Object.keys(at);
  if (name === 'has' && !(at instanceof Map)) return Reflect.has(at, given[0] ?? '');
  const does = Reflect.get(at, name) as unknown;
  if (typeof does !== 'function') throw new TypeError('nothing to call stands there');
  return Reflect.apply(does, at, given);
}
