import { markWithin } from '../../search/mark-words.ts';

/** Marks, in a statement come to from the search, the words it was found by: `?mark=Tleuberdi&mark=shared+future`. */
const marks = new URLSearchParams(location.search).getAll('mark').filter((mark) => mark !== '');
if (marks.length > 0) {
  for (const place of document.querySelectorAll('.statement .passage .words')) {
    markWithin(place, marks.slice(0, 20));
  }
  // Marks do not move the passage aimed at, but the browser may have looked for it before the page was whole.
  const aim = location.hash.slice(1);
  if (aim) document.getElementById(aim)?.scrollIntoView({ block: 'start' });
}
