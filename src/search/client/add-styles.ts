/** Adds a stylesheet to the page, once; resolves when it is there, or can’t be had. */
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
