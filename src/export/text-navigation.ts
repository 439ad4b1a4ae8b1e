import type { StatementSummary } from '../schema/statement.ts';

/** Where each kind of question of Distributed Text Services is asked, as URI templates (RFC 6570). */
export interface TextTemplates {
  readonly navigation: string;
  readonly document: string;
}

/**
 * The templates of a text; of every text where `resource` is `{resource}`. A range expands to the address of no file,
 * so that it is refused, never answered with something else. Where passages have no files, the templates do not name
 * them: all passages come at once, and the whole document.
 */
export function textTemplates(
  resource: string,
  site: string,
  passageFiles: boolean | undefined,
): TextTemplates {
  const passage = passageFiles ? '{/ref,start,end}' : '';
  return {
    navigation: `${site}dts/navigation/${resource}${passage}${passageFiles ? '{.down}' : ''}.json`,
    document: `${site}statements/${resource}${passage}.xml`,
  };
}

/** A question about the passages of a text, with what stands in the answer beside the text itself. */
interface Asked {
  /** What the template's variables expand to: `/p3.-1`. */
  readonly expanded: string;
  readonly ref?: object;
  readonly member?: readonly object[];
}

/**
 * Every question about the passages of a text that has an answer: all of them, and where passages have files each of
 * them, alone (without `down`), among its siblings (0), or down to what lies within, which is itself (1, -1). Passages
 * hold no others: one level is all there is. A question of neither passage nor depth is no question, and has no file.
 */
export function* asked(
  { id, passageCount }: StatementSummary,
  site: string,
  passageFiles: boolean | undefined,
): Generator<Asked> {
  const units = Array.from({ length: passageCount }, (_, at) => ({
    '@type': 'CitableUnit',
    '@id': `${site}statements/${id}/#p${at + 1}`,
    identifier: `p${at + 1}`,
    level: 1,
    parent: null,
    citeType: 'passage',
  }));
  if (!passageFiles) {
    yield { expanded: '', member: units };
    return;
  }
  for (const down of ['.1', '.-1']) yield { expanded: down, member: units };
  for (const ref of units) {
    const itself = `/${ref.identifier}`;
    yield { expanded: itself, ref };
    yield { expanded: `${itself}.0`, ref, member: units };
    for (const down of ['.1', '.-1']) yield { expanded: `${itself}${down}`, ref, member: [ref] };
  }
}
