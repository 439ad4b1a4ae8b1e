/** Statements on one page of a list: about 80 kilobytes. */
export const statementsOnPage = 100;

/** Statements on one page of a list that quotes their passages. */
export const quotingOnPage = 25;

/** Rows of a table on one page. */
export const rowsOnPage = 200;

/** Statements that only mention a state, on the state's own page; more stand by themselves. */
export const mentionsOnPage = 20;

/** Texts of others that a publisher carried, on its own page; more stand by themselves. */
export const carriedOnPage = 20;

/** Lines of a concordance on one page: about 60 kilobytes. */
export const linesOnPage = 75;

/** Wordings of the ledger on a relation's own page; the whole ledger stands by itself. */
export const wordingsOnPage = 30;

/** Wordings on one page of a ledger. */
export const wordingsInLedger = 100;
