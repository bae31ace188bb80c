/* Keeps details open on wide screens, where the style sheet shows them beside the text. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-open-at]')) {
  const wide = matchMedia(`(min-width: ${details.dataset['openAt'] ?? ''})`);
  const unfold = () => {
    if (wide.matches) details.open = true;
  };
  unfold();
  wide.addEventListener('change', unfold);
}
