/* What stands open beside the text on a wide screen must not be called folded. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-open-at]')) {
  const wide = matchMedia(`(min-width: ${details.dataset['openAt'] ?? ''})`);
  const unfold = () => {
    if (wide.matches) details.open = true;
  };
  unfold();
  wide.addEventListener('change', unfold);
}
