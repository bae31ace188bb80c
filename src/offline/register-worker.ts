import { href } from '../present/href.ts';
import { offerNewer } from './newer.ts';

/** Readers who ask for less data do not get the whole site. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register(href('/sw.js'), {
    scope: href('/'),
    updateViaCache: 'none',
  });
  // Without a controller this is the first visit, so the reader sees the newest version.
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
  // After the page has loaded, so as not to slow it down.
  addEventListener('load', () => {
    register().catch((error: unknown) => {
      console.warn('The site could not be stored for reading offline.', error);
    });
  });
}
