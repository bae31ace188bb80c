import { sitePath } from '../search/client/site-path.ts';
import { offerNewer } from './newer.ts';

/** Readers who ask for less data are not sent the whole site. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register(sitePath('sw.js'), {
    scope: sitePath(''),
    updateViaCache: 'none',
  });
  // Without a controller this is the first visit: what has been fetched is what is shown.
  const offer = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) {
      offerNewer(registration.waiting);
    }
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

if ('serviceWorker' in navigator && !savesData()) {
  // After the page itself, which it would compete with.
  addEventListener('load', () => {
    register().catch((error: unknown) => {
      console.warn('The site is not kept for reading without a network.', error);
    });
  });
}
