import type { Span } from '../read/source-text.ts';

/** Lines of the page a text was copied from: nothing else is said with these words alone. */
const lines: readonly RegExp[] = [
  /^\\?#{3,}$|^-?\s*(?:30|end|ends|END)\s*-?$|^[*_=~·•.\s-]{3,}$/i,
  /^(?:share|print|email|e-mail|save|bookmark|tweet|facebook|twitter|x|whatsapp|telegram|weibo|wechat|linkedin|copy link|like|comments?|subscribe|sign up|log in|login|register|menu|search|home|close|back|back to top|top|next|previous|prev|more|read more|learn more|see also|related|related (?:articles?|news|stories|topics|content)|recommended|most (?:read|popular|viewed)|latest(?: news)?|breaking news|trending|advertisements?|(?:skip|direct|jump|go) to (?:the )?(?:main )?content|font[_ ](?:normal|size|bigger|smaller)\w*|font size|text size|a-|a\+|a a a|english|language|select language|listen|download(?: pdf)?|pdf|cookies?|privacy policy|terms of (?:use|service)|contact us|about us|site ?map|all rights reserved)(?:\s*[|·•>»:]\s*.{0,40})?[.!]?$/i,
  /^(?:share|print|share this(?: page| article| story)?|follow us|share on)\b.{0,60}$/i,
  /^\(?(?:reporting|writing|editing|additional reporting|edited|compiled|translated|typed) by\b.{2,200}$/i,
  /^\(?(?:web )?editors?\s*[:：].{1,80}\)?$/i,
  /^\(?(?:source|photo|photos?|image|credit|tags?|keywords?|topics?|categor(?:y|ies)|filed under|hashtags?)\s*[:：].{1,160}\)?$/i,
  /^(?:first |last )?(?:published|updated|posted)\b[ :]+(?:on |at )?.{0,60}\d{4}.{0,20}$/i,
  /^(?:(?:english|japanese|chinese|russian|french|german|spanish|arabic|portuguese|korean|ukrainian|kazakh|turkish|français|deutsch|español|português|русский|українська|қазақша|türkçe|中文|简体|繁體|日本語|한국어|العربية|العربي|عربي|en|fr|de|es|ru|ar|pt|jp|cn|contact(?: us)?|links|home|login|search)(?:[\s|/·,]+|$)){1,12}$/iu,
  /^(?:copyright\b|©|\(c\)).{0,160}$/i,
  /^(?:click|tap) here\b.{0,80}$/i,
  /^https?:\/\/\S+$/i,
  /^.{1,80}\ball rights reserved\.?$/i,
];

const LONGEST = 200;

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
  return lines.some((line) => line.test(words)) || isButtons(words);
}

const button =
  /^(?:share|print|email|save|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy|link|pdf|menu|home|search|login|a|\+|-|\|)$/i;

/** Several buttons on one line. */
function isButtons(words: string): boolean {
  const parts = words.split(/[\s|·•/,]+/).filter((part) => part !== '');
  return parts.length > 1 && parts.length <= 12 && parts.every((part) => button.test(part));
}
