import { digestOf, isSummary } from './digest.ts';

/** How a value was come by, from the root: properties read, functions called. */
export type Way = readonly (string | readonly [name: string, ...given: readonly string[]])[];

/** What a page was told: the way there, and the digest of what stood there. */
export type Asked = readonly [way: Way, digest: string];

/**
 * A place that was reached from a root: the root is the same throughout a build, so that one way always leads to the same
 * value. Thousands of pages ask the same; what stands at a place is looked at for the first of them only.
 */
class Place {
  readonly #before: Place | null;
  readonly #step: Way[number];
  #next: Map<string, Place> | undefined;
  /** The place of its question among all questions; none yet below 0. */
  number = -1;

  constructor(before: Place | null, step: Way[number]) {
    this.#before = before;
    this.#step = step;
  }

  property(name: string): Place {
    return this.#at(name, name);
  }

  call(...step: readonly [name: string, ...given: readonly string[]]): Place {
    const [name, one] = step;
    return this.#at(step.length === 2 ? `\0${name}\0${one}` : `\0\0${JSON.stringify(step)}`, step);
  }

  #at(key: string, step: Way[number]): Place {
    this.#next ??= new Map();
    const known = this.#next.get(key);
    if (known) return known;
    const place = new Place(this, step);
    this.#next.set(key, place);
    return place;
  }

  get way(): Way {
    return this.#before ? [...this.#before.way, this.#step] : [];
  }
}

// Each question is held once, as the JSON it is kept as.
const questions: string[] = [];
const origins = new WeakMap<object, Place>();

function originOf(root: object): Place {
  const known = origins.get(root) ?? new Place(null, '');
  origins.set(root, known);
  return known;
}

/** Notes everything that is read of a value through `view`, each once. */
export class Notes {
  #open: Set<number> | null = new Set();
  #settled = new Uint32Array();

  note(place: Place, value: unknown): void {
    if (place.number < 0)
      place.number = questions.push(JSON.stringify([place.way, digestOf(value)])) - 1;
    this.#open ??= new Set(this.#settled);
    this.#open.add(place.number);
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
 * returns one by one; maps by what is looked up. The value must not change while it is viewed.
 * It refuses functions given functions, since nobody can tell what those do.
 */
export function view<T extends object>(root: T, notes: Notes): T {
  return viewed(root, notes, originOf(root));
}

function viewed<T extends object>(value: T, notes: Notes, place: Place): T {
  return new Proxy(value, {
    get: (target, name) => {
      const found = Reflect.get(target, name) as unknown;
      if (typeof name === 'symbol') return found;
      if (typeof found === 'function')
        return calls(found as (...given: unknown[]) => unknown, notes, place, name, target);
      return seen(found, notes, place.property(name));
    },
    has: (target, name) => {
      const found = Reflect.has(target, name);
      if (typeof name === 'string') notes.note(place.call('has', name), found);
      return found;
    },
    ownKeys: (target) => {
      notes.note(place.call('keys'), Object.keys(target));
      return Reflect.ownKeys(target);
    },
  });
}

function seen(value: unknown, notes: Notes, place: Place): unknown {
  if (value instanceof Map) return lookups(value, notes, place);
  // What is no plain thing, a function too, has no digest and is refused there.
  if (Array.isArray(value) || !isThing(value) || isSummary(value)) {
    notes.note(place, value);
    return value;
  }
  return viewed(value, notes, place);
}

function calls(
  does: (...given: unknown[]) => unknown,
  notes: Notes,
  place: Place,
  name: string,
  owner: object,
) {
  return (...given: unknown[]) => {
    if (!areText(given)) throw new TypeError(`${name} is asked with something that is not text`);
    return returned(Reflect.apply(does, owner, given), notes, place.call(name, ...given));
  };
}

function areText(given: readonly unknown[]): given is string[] {
  return given.every((one) => typeof one === 'string');
}

/** What a function returns is looked at more closely than what merely stands there. */
function returned(value: unknown, notes: Notes, place: Place): unknown {
  if (!Array.isArray(value) || value.some((one) => !isThing(one) || isSummary(one)))
    return seen(value, notes, place);
  notes.note(place.property('length'), value.length);
  return value.map((one, at) => seen(one, notes, place.property(String(at))));
}

function lookups(map: ReadonlyMap<unknown, unknown>, notes: Notes, place: Place): unknown {
  return new Proxy(map, {
    get: (target, name) => {
      if (name === 'get')
        return (key: string) => returned(target.get(key), notes, place.call('get', key));
      if (name === 'has')
        return (key: string) => {
          const found = target.has(key);
          notes.note(place.call('has', key), found);
          return found;
        };
      notes.note(place, target);
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
