import { foldMark, type Token } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/** A name found: the tokens from `from` up to `to` (not included) and what the name can stand for. */
export interface Found<T> {
  from: number;
  to: number;
  values: readonly T[];
}

/** Names by their tokens: finds the longest name at each place of a text in one pass, however many names there are. */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  /** Adds a name; one name may stand for several things. Matching is by exact letters, white space folded. */
  add(tokens: readonly Token[], value: T): void {
    let node = this.#root;
    for (const token of tokens) {
      const key = foldMark(token.text);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /** The longest name that begins at a token, or null. */
  at(tokens: readonly Token[], from: number): Found<T> | null {
    let node = this.#root;
    let found: Found<T> | null = null;
    for (let i = from; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (i > from && token.afterBreak) break;
      const next = node.next.get(foldMark(token.text));
      if (!next) break;
      node = next;
      if (node.values.length > 0) found = { from, to: i + 1, values: node.values };
    }
    return found;
  }

  /** Every name of a text, the longest at each place, none overlapping another. */
  findAll(tokens: readonly Token[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let i = 0; i < tokens.length; ) {
      const name = this.at(tokens, i);
      if (name) found.push(name);
      i = name ? name.to : i + 1;
    }
    return found;
  }
}
