/** Adds a stylesheet to the page, once. Resolves when it has loaded or failed. */
export function addStyles(address: string): Promise<void> {
  const there = document.querySelector(`link[href="${CSS.escape(address)}"]`);
  if (there) return Promise.resolve();
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => {
      done();
    });
    link.addEventListener('error', () => {
      done();
    });
    document.head.append(link);
  });
}
