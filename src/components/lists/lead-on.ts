/** Leads on from an address that is no page of its own, with whatever stands behind its #: the number of a passage, a year. */
const link = document.querySelector<HTMLAnchorElement>('a[data-leads-on]');
if (link) location.replace(link.href + location.hash);

export {};
