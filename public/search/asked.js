// A question in the address, or a place in the history to come back to: the rows of the page are not those wanted.
document.documentElement.toggleAttribute('data-asked', location.search !== '' || history.state !== null);
