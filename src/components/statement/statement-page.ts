// What a statement's page does with scripts: everything it says stands there without them.
import '../search/mark-arrival.ts';
import './copy-passage-link.ts';
import './cite-passage.ts';
import './copy-citation.ts';
import './copy-selection-link.ts';
import './light-words.ts';
