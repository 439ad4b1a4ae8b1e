import type { Diagnostic, Severity } from './diagnostic.ts';

interface Rule {
  severity: Severity;
  why: string;
  remedy: string;
}

const acceptIt = 'Once looked at, name the rule under `accept` in the record.';

/**
 * Every rule a diagnostic can name: how grave it is, why it matters, what to do. Each has its example in `examples/`,
 * which the tests run; the page `/about/reading/rules/` is made of both.
 */
export const rules = {
  'bytes/not-utf-8': {
    severity: 'error',
    why: 'A text in another encoding would be read with wrong letters, and quoted wrongly.',
    remedy: 'Save the text again as UTF-8.',
  },
  'bytes/utf-16': {
    severity: 'error',
    why: 'Source texts are UTF-8; another encoding would be read with wrong letters.',
    remedy: 'Save the text again as UTF-8.',
  },
  'bytes/nul': {
    severity: 'error',
    why: 'NUL bytes mean that the file is not a text, or that its encoding is not UTF-8.',
    remedy: 'Paste the words again from their source into a new file.',
  },
  'bytes/blank': {
    severity: 'error',
    why: 'A statement without words cannot be published.',
    remedy: 'Paste the text into the file, or remove the file and its record.',
  },
  'bytes/bom': {
    severity: 'warning',
    why: 'The mark is no part of the words; it is kept in the file and shown to nobody.',
    remedy: `Save the text without a byte-order mark, if it has not been published yet. ${acceptIt}`,
  },
  'bytes/carriage-return': {
    severity: 'warning',
    why: 'The text was saved with line ends other than LF; it is read all the same, and kept as it is.',
    remedy: acceptIt,
  },
  'bytes/control-character': {
    severity: 'warning',
    why: 'Control characters come from a faulty copy; readers cannot see them and searches can miss the word they stand in.',
    remedy: `Compare with the original. ${acceptIt}`,
  },
  'bytes/long-line': {
    severity: 'warning',
    why: 'A line this long is usually a text whose line breaks were lost in copying; it becomes one passage.',
    remedy: `Compare with the original, and paste again with line breaks if it has them. ${acceptIt}`,
  },
  'bytes/large-file': {
    severity: 'warning',
    why: 'A file this large is usually a whole page or several texts pasted into one; it becomes one statement with one very long page.',
    remedy: `Compare with the original, and give each text a file of its own. ${acceptIt}`,
  },
  'archive/missing': {
    severity: 'error',
    why: 'Without archive.yaml the archive has no title, no address and no curator.',
    remedy:
      'Write archive.yaml in the archive’s folder: title, description, site, curator and licence.',
  },
  'archive/no-statements': {
    severity: 'error',
    why: 'An archive is made of the texts in its folder statements/; there is none to read.',
    remedy: 'Put at least one text, <id>.txt or <id>.md, into statements/.',
  },
  'file/unreadable': {
    severity: 'error',
    why: 'What cannot be read cannot be checked or published.',
    remedy: 'Look at the file’s permissions, and whether it still exists.',
  },
  'file/outside': {
    severity: 'error',
    why: 'A link that leads out of the archive’s folder could publish a file that is nobody’s statement, so it is not followed.',
    remedy: 'Put the file itself in the link’s place, or remove the link.',
  },
  'file/folder-named-as-text': {
    severity: 'warning',
    why: 'A folder named like a text is read as a folder: a text of that name may have been lost in copying.',
    remedy: 'Give the folder a name without .txt, .md or .yaml, or put the text back in its place.',
  },
  'file/not-a-text': {
    severity: 'warning',
    why: 'Only <id>.txt and <id>.md are statements and <id>.yaml their records; anything else is passed over.',
    remedy: 'Rename it to .txt, .md or .yaml, or move it out of statements/.',
  },
  'id/normalised': {
    severity: 'warning',
    why: 'The file’s name is the statement’s permanent address, which has only lower-case letters, digits and hyphens.',
    remedy: 'Rename the file (and its record) to the id shown, before it is published.',
  },
  'id/empty': {
    severity: 'error',
    why: 'The file’s name is the statement’s permanent address; this one leaves nothing of it.',
    remedy: 'Give the file a name of lower-case letters, digits and hyphens.',
  },
  'id/duplicate': {
    severity: 'error',
    why: 'Two texts would have one address, and one of them would be lost.',
    remedy: 'Rename one of the files.',
  },
  'text/duplicate': {
    severity: 'warning',
    why: 'The same text under two addresses counts twice in every list.',
    remedy: 'Keep one of the two files, unless the two really were published apart.',
  },
  'text/no-passage': {
    severity: 'warning',
    why: 'Every line was taken for the head of the text or for the page it was copied from; the statement has no words to show, search or cite.',
    remedy: `Compare with the original, and paste the body below its head. ${acceptIt}`,
  },
  'record/without-text': {
    severity: 'error',
    why: 'A record says what is known of a text; there is no text of this name beside it.',
    remedy:
      'Name the record exactly as its text, with .yaml in place of .txt or .md, or remove it.',
  },
  'record/duplicate': {
    severity: 'error',
    why: 'A text has one record; of two, one would silently do nothing.',
    remedy: 'Join the two into one file that ends in .yaml.',
  },
  'record/unknown-rule': {
    severity: 'error',
    why: 'Only a rule can be accepted; a misspelt one would silently accept nothing.',
    remedy: 'Copy the rule’s name from the diagnostic that is to be accepted.',
  },
  'yaml/syntax': {
    severity: 'error',
    why: 'The file is not valid YAML, so nothing in it can be used.',
    remedy:
      'Mend the line shown. Words with a colon, a number sign or quotation marks need quotes around them.',
  },
  'yaml/unknown-key': {
    severity: 'error',
    why: 'A misspelt key would silently do nothing.',
    remedy: 'Use one of the keys listed in the README, or remove the line.',
  },
  'yaml/value': {
    severity: 'error',
    why: 'The value does not have the form that this key needs.',
    remedy: 'Write the value in the form shown.',
  },
  'record/unknown-state': {
    severity: 'error',
    why: 'No state or territory has this code, so no page could list the statement under it.',
    remedy:
      'Use an ISO 3166-1 two-letter code, XK for Kosovo, or the four-letter ISO 3166-3 code of a state that is gone.',
  },
  'record/unknown-person': {
    severity: 'warning',
    why: 'A misspelt id would give one person two pages; no list of people has this one.',
    remedy: 'Correct the id, or add the person to authority/people.yaml.',
  },
  'record/unknown-publisher': {
    severity: 'error',
    why: 'A publisher needs its entry in authority/publishers.yaml to have a name and a page.',
    remedy: 'Add the publisher to authority/publishers.yaml, or correct its id.',
  },
  'record/unknown-theme': {
    severity: 'error',
    why: 'A theme needs its entry in themes.yaml to have a name, a scope note and a page.',
    remedy: 'Add the theme to themes.yaml, or correct its id.',
  },
  'record/no-such-passage': {
    severity: 'error',
    why: 'The record points at a passage that the text does not have.',
    remedy: 'Count the passages on the statement’s page, and correct the number.',
  },
  'authority/unknown-state': {
    severity: 'error',
    why: 'No state or territory has this code, so what is said of it could be listed nowhere.',
    remedy:
      'Use an ISO 3166-1 two-letter code, XK for Kosovo, or the four-letter ISO 3166-3 code of a state that is gone.',
  },
  'theme/unreadable-phrase': {
    severity: 'error',
    why: 'A phrase that cannot be read would find nothing, and the theme would silently miss texts.',
    remedy: 'Write words only; * may stand at the end of a word for any ending.',
  },
  'theme/examples-disagree': {
    severity: 'warning',
    why: 'The examples and near-misses are how a theme is known to find what it should and nothing else.',
    remedy: 'Correct the phrase, or the sentence that shows it.',
  },
  'formula/unreadable-pattern': {
    severity: 'error',
    why: 'A pattern that cannot be read would find nothing, and the formula would silently miss texts.',
    remedy:
      'Write words, (one|another), [a wording that may be absent] and {slot}; each slot needs its entry under slots.',
  },
  'formula/unknown-family': {
    severity: 'error',
    why: 'A formula is listed under its family, and of one family only the longest wording counts.',
    remedy: 'Add the family to families, or correct its id.',
  },
  'formula/unknown-formula': {
    severity: 'error',
    why: 'A rank names the tiers it is inferred to stand above, and its page leads to theirs.',
    remedy: 'Correct the id, or remove it from above.',
  },
  'formula/example-not-matched': {
    severity: 'warning',
    why: 'An example is a sentence the formula must be found in; a pattern that misses it misses texts as well.',
    remedy: 'Correct the pattern or the sentence.',
  },
  'formula/near-miss-matched': {
    severity: 'warning',
    why: 'A near-miss is a sentence the formula must not be found in; a pattern that takes it takes texts as well.',
    remedy: 'Make the pattern narrower, or name the wording under except.',
  },
  'formula/pattern-without-example': {
    severity: 'warning',
    why: 'A pattern that stands in no example may be misspelt and find nothing.',
    remedy: 'Add a sentence that holds it, from a text if there is one, or remove it.',
  },
  'authority/duplicate': {
    severity: 'error',
    why: 'Two entries of one id would share one page.',
    remedy: 'Give one of them another id, or join the two.',
  },
  'schema/refused': {
    severity: 'error',
    why: 'The statement made of the text and its record does not fit the data contract.',
    remedy:
      'Correct the record; where no record is to blame, report this as a fault of the software.',
  },
  'header/impossible-date': {
    severity: 'warning',
    why: 'The header names a day that no calendar has; the header date stays empty.',
    remedy: `Supply the date in the record, with a note. ${acceptIt}`,
  },
  'date/impossible': {
    severity: 'warning',
    why: 'The text names a day that no calendar has; no date is taken from it.',
    remedy: `Supply the date in the record, with a note. ${acceptIt}`,
  },
  'date/headers-disagree': {
    severity: 'warning',
    why: 'Two lines of the header give different days for the same thing; the first is used.',
    remedy: `Supply the right date in the record, with a note. ${acceptIt}`,
  },
  'date/weekday-disagrees': {
    severity: 'warning',
    why: 'The weekday the text names is not that of the date it stands by; one of the two is wrong.',
    remedy: `Supply the date in the record, with a note. ${acceptIt}`,
  },
  'date/two-readings': {
    severity: 'info',
    why: 'The day stands in figures that put the day first or the month, and nothing in the text tells which; it is left open.',
    remedy:
      'If you know which, supply dates.header in the record, with a note that says how you know.',
  },
  'date/none': {
    severity: 'info',
    why: 'The text gives no full date, so it stands among the undated.',
    remedy:
      'If you know when it was said, supply dates.event or dates.published in the record, with a note that says how you know.',
  },
  'parties/unsure': {
    severity: 'info',
    why: 'The rules found fewer than two parties, so the statement is in no relation.',
    remedy:
      'If you know the parties, supply them in the record: parties: { value: [AA, BB], note: "…" }.',
  },
  'title/derived': {
    severity: 'info',
    why: 'The file has no title of its own; the one shown was made from what was read.',
    remedy:
      'If the text was published under a headline, supply it in the record: title: { value: "…", note: "…" }.',
  },
  'kind/unsure': {
    severity: 'info',
    why: 'No rule recognised what sort of text this is; it is shown as “other”.',
    remedy:
      'Supply the kind in the record, with a note: joint-statement, joint-press, readout, remarks, spokesperson, message or announcement.',
  },
  'publisher/unknown': {
    severity: 'info',
    why: 'Whose account this is matters as much as who spoke; the text does not say who put it out.',
    remedy:
      'If you know the publisher, give it an entry in authority/publishers.yaml and supply its id in the record: publisher: { value: … }.',
  },
  'ledger/unreadable-line': {
    severity: 'error',
    why: 'The ledger says what was published; a line that is passed over would let an old link break unseen.',
    remedy:
      'Take the line back from the repository’s history: lines are only ever added, by `npm run ledger`.',
  },
  'ledger/none': {
    severity: 'info',
    why: 'Until the ledger has lines, no address counts as published, and any may still be changed.',
    remedy:
      'When the archive is published, run `npm run ledger` and keep ledger.jsonl with the texts; the publishing workflow does both.',
  },
  'ledger/address-gone': {
    severity: 'error',
    why: 'Links and citations to a published address are out in the world; they would lead to nothing.',
    remedy: 'Bring the page back, or say in moved.yaml where its address leads.',
  },
  'ledger/address-reused': {
    severity: 'error',
    why: 'Whoever follows a link to a published address must find what was there, never something else in its place.',
    remedy: 'Give what is new an id of its own, or correct what is said of the old one.',
  },
  'ledger/leads-nowhere': {
    severity: 'error',
    why: 'An old address must lead to a page that exists.',
    remedy: 'Correct the address it leads to.',
  },
  'ledger/passage-changed': {
    severity: 'error',
    why: 'Links and citations to a published passage would lead to other words than those that were cited.',
    remedy:
      'Put the published text back, or keep it under earlier/ and say in the record under `revised` what was changed.',
  },
  'ledger/earlier-missing': {
    severity: 'error',
    why: 'A revised text is published beside the new one, as it was, so that whoever cited it can still be checked.',
    remedy:
      'Put the text as it was published, byte for byte, where the record says; the repository’s history has it.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/**
 * Makes the diagnostic of a rule at a place.
 * `what` is a full sentence saying what stands there; `remedy` replaces the rule's own where the place allows a better one.
 */
export function report(
  rule: RuleId,
  file: string,
  at: { line: number; column: number },
  what: string,
  remedy?: string,
): Diagnostic {
  const { severity, why, remedy: usual } = rules[rule];
  return {
    rule,
    severity,
    file,
    line: at.line,
    column: at.column,
    what,
    why,
    remedy: remedy ?? usual,
  };
}
