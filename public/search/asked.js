// A question in the address, or a place in the history to come back to: the rows of the page are not those wanted.
document.documentElement.toggleAttribute('data-asked', location.search !== '' || history.state !== null);

// Words are asked: what answers them is fetched while the page's own script is still on its way.
if (new URLSearchParams(location.search).get('q')?.trim()) {
  const root = new URL('../', document.currentScript.src);
  const begin = (path) => {
    const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch' });
    link.crossOrigin = 'anonymous';
    link.href = new URL(path, root).href;
    document.head.append(link);
  };
  globalThis.indexesAsked = fetch(new URL('search/indexes.json', root))
    .then((response) => response.json())
    .then((list) => {
      for (const program of new Set(list.indexes.map((index) => index.program))) begin(program);
      for (const { path, tag } of list.indexes) begin(`${path}index.pf_meta?v=${tag}`);
      return list;
    })
    // The page's own script asks again, and says what is amiss.
    .catch(() => undefined);
}
