/** `/` puts the cursor into the search box of any page, unless the reader is already typing. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'))
    return;
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

export {};
