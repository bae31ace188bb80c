import { href } from '../present/href.ts';

/** Readers who ask for less data do not get the whole site. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

async function register(): Promise<void> {
  await navigator.serviceWorker.register(href('/sw.js'), {
    scope: href('/'),
    updateViaCache: 'none',
  });
}

if ('serviceWorker' in navigator && !savesData()) {
  // After the page has loaded, so as not to slow it down.
  addEventListener('load', () => {
    register().catch((error: unknown) => {
      console.warn('The site could not be stored for reading offline.', error);
    });
  });
}
