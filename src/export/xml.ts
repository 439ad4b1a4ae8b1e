/** Attributes of an element; an absent value is an absent attribute. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot hold in any writing: most controls, halves of a surrogate pair, the two last code points. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const SIGNS = /[&<>\r]/;
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Words as XML can have them: what it cannot hold is U+FFFD, one for one, so that no place in the text moves. */
export function xmlWords(words: string): string {
  return words.replace(NOT_IN_XML, '\uFFFD');
}

/** Words as the content of an element. */
export function xmlText(words: string): string {
  const held = xmlWords(words);
  return SIGNS.test(held) ? held.replace(/[&<>\r]/g, (sign) => NAMED[sign] ?? sign) : held;
}

function xmlAttribute(value: string | number): string {
  return xmlWords(String(value)).replace(/[&<>"\t\n\r]/g, (sign) => NAMED[sign] ?? sign);
}

/** An element whose content is already XML. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  let written = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${xmlAttribute(value)}"`;
  }
  const inside = content.join('');
  return inside === '' ? `${written}/>` : `${written}>${inside}</${name}>`;
}

/** An element that holds words. */
export function worded(name: string, words: string, attributes: Attributes = {}): string {
  return element(name, attributes, xmlText(words));
}
