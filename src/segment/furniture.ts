import type { Span } from '../read/source-text.ts';

/** Lines of the page a text was copied from: nothing else is said with these words alone. */
const lines: readonly RegExp[] = [
  /^(?:&#\d{1,3};\s*)+$/,
  /^\\?#{3,}$|^-?\s*(?:30|end|ends|END)\s*-?$|^[*_=~·•.\s-]{3,}$/i,
  /^(?:share|print|email|e-mail|save|bookmark|tweet|facebook|twitter|x|whatsapp|telegram|weibo|wechat|linkedin|copy link|like|comments?|subscribe|sign up|log in|login|register|menu|search|home|close|back|back to top|top|next|previous|prev|more|read more|learn more|see also|related|related (?:articles?|news|stories|topics|content)|recommended|most (?:read|popular|viewed)|latest(?: news)?|breaking news|trending|advertisements?|(?:skip|direct|jump|go) to (?:the )?(?:main )?content|font[_ ](?:normal|size|bigger|smaller)\w*|font size|text size|a-|a\+|a a a|english|language|select language|listen|download(?: pdf)?|pdf|cookies?|privacy policy|terms of (?:use|service)|contact us|about us|site ?map|all rights reserved)(?:\s*[|·•>»:]\s*.{0,40})?[.!]?$/i,
  /^(?:share|print|share this(?: page| article| story)?|follow us|share on)\b.{0,60}$/i,
  /^\(?(?:reporting|writing|editing|additional reporting|edited|compiled|translated|typed) by\b.{2,200}$/i,
  /^\(?(?:web )?editors?\s*[:：].{1,80}\)?$/i,
  /^\(?(?:source|photo|photos?|image|credit|tags?|keywords?|topics?|categor(?:y|ies)|filed under|hashtags?)\s*[:：].{1,160}\)?$/i,
  /^(?:first |last )?(?:published|updated|posted)\b[ :]+(?:on |at )?.{0,60}\d{4}.{0,20}$/i,
  /^(?:(?:english|japanese|chinese|russian|french|german|spanish|arabic|portuguese|korean|ukrainian|kazakh|turkish|français|deutsch|español|português|русский|українська|қазақша|türkçe|中文|简体|繁體|日本語|한국어|العربية|العربي|عربي|en|fr|de|es|ru|ar|pt|jp|cn|contact(?: us)?|links|home|login|search)(?:[\s|/·,]+|$)){1,12}$/iu,
  /^(?:copyright\b|©|\(c\)).{0,160}$/i,
  /^[|¦]+$/,
  /^(?:open|close|toggle|show|hide|main|site|mobile|expand|left|right|top|bottom|side|footer|header)(?: the)?[ -]?(?:menu|navigation|nav|search(?: bar| form)?|sidebar|main menu)(?: button)?$/i,
  /^(?:(?:news|journalist|reporter|story|article|report|document|item|post|page)[ -]?(?:id|code)|(?:news|story|item) no\.?) ?[:#]? ?[\d/-]{2,20}$/i,
  /^(?:T T|A A|\d{1,3} [Pp]ersons?|[Tt]ags|[Tt]opics|[Yy]our [Cc]omments?|You are replying to\b.{0,40})$/u,
  /^(?:back|return) to (?:the )?(?:(?:main|home|front|first|previous|last|news|search|section|title|top of(?: the)?|start of(?: the)?|list of)[ -]?){1,3}(?: ?(?:page|menu|results|index|list|stories|news|articles))?$|^(?:back|return) to (?:the )?(?:index|list|contents|results|menu|archives?|headlines)$/i,
  /^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DISTRIBUTION|DOCUMENT-TYPE|SLUG|GRAPHIC|CORRECTION-DATE|JOURNAL-CODE) ?:.{0,160}$/,
  /^(?:click|tap) here\b.{0,80}$/i,
  /^https?:\/\/\S+$/i,
  /^.{1,80}\ball rights reserved\.?$/i,
  /^(?:accessibility links|(?:go|skip|jump) to .{3,60}|go top|all news|all headlines|article (?:image|text)|leave (?:a|your) comment.{0,20}|\d+ comments?|no comments.{0,20}|(?:large|medium|small|zoom|adjust)(?: (?:large|medium|small|font|size))*:?|link copied|share (?:via|on|this).{0,30}|(?:sign|log) (?:in|up|out)\b.{0,60}|permanent link\b.{0,40}|bibliographic details|word count|help|editor['’]s picks?|recommended (?:for you|stories)|selections for you|advertise(?:ment)? with us|(?:more|latest) (?:news|stories|headlines)\b.{0,30}|(?:id|auth[eo]r|by|name|comments|tags) ?[:：])$/i,
  /^(?:related (?:readings?|articles?|stories|news|links|coverage|topics)|see also|read also|also read|latest news|most (?:viewed|read|popular)\b.{0,30}|more (?:on|from) .{2,40}) ?[:：]?$/i,
  /^(?:[•·*-]\s*)?link copied$|^\d{1,7}$|^[^\s@]{1,60}@[^\s@.]{1,60}(?:\.[a-z]{2,10}){1,4}$|^[-–—]{0,3}\s*\(?(?:end|ends|ends\/)\)?\s*[-–—]{0,3}$/i,
  /^(?:\p{Lu}[\p{L}&'’-]{1,20}(?: [\p{L}&'’-]{1,14}){0,3} ?[|·•›»] ?){3,14}\p{Lu}[\p{L}&'’-]{1,20}(?: [\p{L}&'’-]{1,14}){0,3}$/u,
  /^(?:stay up to date|notifications can be|sign up (?:for|to)|subscribe to|join (?:our|the) (?:comment|conversation|discussion))\b.{0,120}$/i,
  /^.{0,40}(?:\b(?:Facebook|Twitter|Instagram|YouTube|Weibo|WeChat|LinkedIn|WhatsApp|Telegram|TikTok)\b[^.]{0,30}){3,}$/u,
  /^(?:thank you for|thanks for) (?:correcting|visiting|reading|subscribing|signing)\b.{0,200}$/i,
  /^(?:this|the) (?:article|page|website|web ?site|site|text|transcription)\b.{0,60}\b(?:uses? cookies|(?:was |been )?automatically generated|created automatically)\b.{0,260}$/i,
  /^(?:please note|disclaimer|note to (?:editors?|readers?))\b.{2,300}$/i,
  /^(?:file )?(?:photos?|pictures?|images?|video)\b ?[:：].{2,300}$/i,
  /^[^.]{2,320}[.]?\s*(?:\[(?:agencies|photos?\/[^\]]{2,40}|file photo|[^\]]{2,30}\/agencies)\]|\((?:photos?|file photo|source|image|credit)\b[^)]{0,60}\)|\(\p{Lu}[\p{L}]{1,20}\/\p{Lu}[\p{L} .]{1,40}\))\.?$/iu,
  /^.{2,400}[.]?\s*(?:Feb|Jan|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}, \d{4}\.?\s*[([](?:\p{Lu}[\p{L}]{1,20}\/[^)\]]{2,40}|agencies|photo[^)\]]{0,40})[)\]]$/iu,
  /^[^.]{2,160}\b(?:photo|image|picture)\s?(?:by|:|credit).{2,60}$|^.{10,500}\b(?:file )?photo by [^.]{3,80}$|^.{2,300}\bphoto: ?\S{2,40}(?: \S{2,20}){0,2}$/i,
  /^.{0,60}[-–—|]{1,3}\s*https?:\/\/\S+$/i,
  /^.{0,60}\d\s*(?:\/\s*\d+\s*)?(?:℃|°[CF]).{0,40}$/,
];

const LONGEST = 520;

/**
 * Tells whether a paragraph belongs to the page a text was copied from: share buttons, credits, menus.
 * It refuses a paragraph with any other words: those are the statement’s.
 *
 *     Share  Print  Email
 *     ^^^^^
 */
export function isFurniture(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  const words = text.slice(start, end).trim();
  const before = known.get(words);
  if (before !== undefined) return before;
  const is = lines.some((line) => line.test(words)) || isButtons(words) || isNoise(words);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(words, is);
  return is;
}

/** Of a paragraph it is asked more than once, and pages of one house have the same furniture. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 4000;

/** A word of a scan in capitals that is neither a word nor a number: `9A6P8V`. */
const scrap = /(?<![\p{L}\d])(?=\p{Lu}*\d\p{Lu}+\d)[\p{Lu}\d]{5,12}(?![\p{L}\d/-])/u;

/** A letterhead of which a scan kept a word: `* 4AUSTRALIA. L` */
const letterhead = /^[*~^|.,'’ ]{0,4}\d\p{Lu}{4,12}[.,]?(?: \p{Lu})?$/u;

/** A short line of marks and scraps a scan made of a stamp or a stroke: `4~ U~ 1JA&`. */
function isNoise(words: string): boolean {
  if (words.length <= 60 && /^[\p{Lu}\d .,'’&-]+$/u.test(words) && scrap.test(words)) return true;
  if (letterhead.test(words)) return true;
  return (
    words.length <= 24 &&
    /[~^|\\{}<>_=&*#@%§°¢£¥€•■]/.test(words) &&
    /\p{L}/u.test(words) &&
    !/\p{L}{3}/u.test(words) &&
    !/\d{3}|[\d.,]+\s?(?:%|°)/.test(words)
  );
}

/** What a page puts between two paragraphs of a text, and no writer does. */
const interruption =
  /^(?:advertisements?|article image|story continues below.{0,30}|(?:read|see) (?:more|also) ?[:：].{0,120}|related (?:readings?|articles?|stories|news|coverage|links?) ?[:：]?|share (?:this|on) .{0,30})$/i;

/** Tells whether a paragraph within a text is the page’s; it refuses all that a writer could have set there. */
export function interrupts(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST && interruption.test(text.slice(start, end).trim());
}

const button =
  /^(?:share|print|email|mail|save|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy|link|pdf|menu|home|search|login|comments?|large|medium|small|register|signup|newsletter|a|\+|-|\|)$/i;

/** Several buttons on one line, their counts and their words in other scripts among them. */
function isButtons(words: string): boolean {
  const parts = words.split(/[\s|·•/,()]+/).filter((part) => part !== '');
  const counts = (part: string) =>
    /^[+−-]?\d{0,4}(?:px)?$|^(?=.*\p{L})[^\p{Script=Latin}]+$/u.test(part);
  return (
    parts.length > 1 &&
    parts.length <= 14 &&
    parts.some((part) => button.test(part)) &&
    parts.every((part) => button.test(part) || counts(part))
  );
}
