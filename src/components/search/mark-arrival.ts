import { markWithin } from '../../search/mark-words.ts';

/** More marks than a search gives are passed over. */
const MOST_MARKS = 20;

/** Marks, in a statement come to from the search, the words it was found by: `?mark=Tleuberdi&mark=shared+future`. */
const marks = new URLSearchParams(location.search).getAll('mark').filter((mark) => mark !== '');
if (marks.length > 0) {
  for (const words of document.querySelectorAll('.statement .passage .words')) {
    markWithin(words, marks.slice(0, MOST_MARKS));
  }
}
