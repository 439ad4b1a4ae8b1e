/** The hour, its minutes left out or not: `12 AM PT`. */
const clock =
  /(?<!\d)(?:[01]\d|2[0-3])[0-5]\d[ \t]?(?:[A-Z]{2,4}T|GMT|UTC|hrs|hours)\b|(?<!\d)\d{1,2}(?:[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:[ \t]?[ap]\.?[ \t]?m\b\.?)?|(?<!\bat \d{1,2})[ \t]?[ap]\.?m\b\.?)(?:[ \t]*\(?(?:GMT|UTC|[A-Z]{2,4}T|[ECMP]T)(?:[ \t]?[+-]\d{1,2}(?::?\d{2})?)?\b\)?)?/gi;
/** Who put it out: `Source: Xinhua`, `Editor: Chen`. */
const makers =
  /(?:^|[|·•;,\s])(?:source|editors?|author|by)[ \t]*[:：][ \t]*[^|·•;:：\d]{1,40}(?=[|·•;]|\d|$)/giu;
/** Who wrote it, between strokes behind the date: `|By Jane Doe, Evening Post.`, `|JANE DOE | Staff Writer`. */
const writers =
  /(?<=\|)[ \t]*\|[ \t]*(?:(?:by|from|special to)[ \t]+[^|\d]{3,90}|[^|\d]{3,70}\|[ \t]*(?:\p{L}+[ \t]){0,2}(?:staff writers?|correspondents?|reporters?))\.?$/iu;
/** How long the page says one reads, how long ago it was, what one may do, where it stood first: `< a min read`, `3 minutes ago`. */
const readingTime =
  /(?:<[ \t]?)?(?:\d{1,3}|a|an)[ \t](?:(?:min|minute)s?[ \t]read|(?:minute|hour|day|week|month|year)s?[ \t]ago)\b|\bread (?:the )?original (?:version|article|story)(?: at source)?\b|\badjust font size:?|\bjoin the conversation\b|\bpress release\b|\(\d{1,3}\)$/gi;
/** A house and the label of the day with the space between them lost: `XinhuaUpdated:`. */
const glued = /(?<=\p{L}{3})(?=(?:Updated|Published|Posted|Created|Modified)[ \t]*:)/gu;
/** Buttons a page sets before the house, with or without the space between them: `0 CommentsPrint E-mail Xinhua, …`. */
const buttons =
  /(?:^|\n)[ \t]*(?:(?:\d{1,5}[ \t]*)?(?:Comments?(?:\((?:\d+|s)\))?|(?:Print|E-?[Mm]ail|Share|Save)(?: [Tt]his(?: (?:[Aa]rticle|[Pp]age|[Ss]tory))?)?|Tweet|PDF|Font size:?|Text size:?)[ \t|·•,]*)+(?=\p{Lu}|\d|$|\n|\|)/gu;
/** The same behind the day: `… | Print this page`, `… | Comments: 3`. */
const buttonsBehind =
  /(?:[ \t|·•,]+(?:Comments?[ ]?(?::[ ]?\d+|\((?:\d+|s)\))?|(?:Print|E-?[Mm]ail|Share|Save)(?: [Tt]his(?: (?:[Aa]rticle|[Pp]age|[Ss]tory))?)?|Tweet|PDF))+[ \t]*$/gu;
/** The page's own address, at the beginning of the line. */
const host = /^[ \t]*(?:www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,3}(?=[ \t|])/iu;
/** The section over the day, and the year as another calendar counts it: `calendar>>May 3. 2019 Juche 108`. */
const section = /^[ \t]*\p{L}{3,12}[ \t]*>{1,2}[ \t]*(?=\|)/u;
const otherYear = /\(?\bJuche[ \t]\d{1,3}\)?/gu;
/** What a writer is called elsewhere: `Jane Doe (@janedoe)`. */
const handle = /[ \t]*\(@\w{2,30}\)/g;
/** An agency read through another house: `AFP via Yahoo`. */
const through =
  /\b(\p{Lu}[\p{L}.]{1,20})[ \t]+via[ \t]+\p{Lu}[\p{L}.!]{1,20}(?:[ \t]\p{Lu}[\p{L}.!]{1,20}){0,2}/gu;
const images = /\S+\.(?:gif|jpe?g|png)\b(?:[ \t]*\(\d+ bytes\))?/gi;

/** A line without the buttons, addresses and other calendars that a page sets around a day; a stroke stands for each. */
export function withoutButtons(line: string): string {
  return line
    .replace(host, '|')
    .replace(section, '|')
    .replace(otherYear, '|')
    .replace(handle, '|')
    .replace(buttons, '|')
    .replace(buttonsBehind, '|')
    .replace(through, '$1');
}

/** A line without the hour, who made or wrote it and how long it reads; a stroke stands for each. */
export function withoutMakers(line: string): string {
  return line
    .replace(glued, ' ')
    .replace(clock, '|')
    .replace(makers, '|')
    .replace(writers, '|')
    .replace(images, '|')
    .replace(readingTime, '|');
}
