import { createRequire } from 'node:module';
import { type XmlDocument, XmlElement } from 'libxml2-wasm';

interface Inventory {
  readonly elements: readonly {
    readonly name: string;
    readonly children: readonly string[];
    readonly attributes: readonly { readonly name: string }[];
  }[];
}

/** What a TEI editor offers its users at each place: the elements of TEI P5, what stands in each, what each may carry. */
const inventory: Inventory = createRequire(import.meta.url)(
  '@jinntec/jinn-codemirror/src/tei.json',
);
const known = new Map(
  inventory.elements.map(({ name, children, attributes }) => [
    name,
    { children: new Set(children), attributes: new Set(attributes.map((one) => one.name)) },
  ]),
);

/** How many elements TEI P5 has here: an inventory that was not read would know of none. */
export const elementsKnown = known.size;

/**
 * Elements that TEI P5 lacks, and elements and attributes that stand where it has no place for them. It refuses to
 * judge their order and number, and what an attribute says: the schema does that.
 */
export function outsideInventory(document: XmlDocument): string[] {
  return (document.find('//*') as XmlElement[]).flatMap((element) => {
    const own = known.get(element.name);
    if (!own) return [`TEI has no element ${element.name}`];
    const parent = element.parent;
    const misplaced =
      parent instanceof XmlElement && known.get(parent.name)?.children.has(element.name) === false
        ? [`TEI has no ${element.name} in ${parent.name}`]
        : [];
    const strange = element.attrs
      .map(({ prefix, name }) => (prefix ? `${prefix}:${name}` : name))
      .filter((name) => !own.attributes.has(name))
      .map((name) => `TEI has no ${name} on ${element.name}`);
    return [...misplaced, ...strange];
  });
}
