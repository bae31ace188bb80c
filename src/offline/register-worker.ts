import { href } from '../present/href.ts';

/** Part of Trusted Types, which TypeScript does not know yet: https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** Readers who ask for less data do not get the whole site. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** An address that the site’s policy lets a browser run scripts from. Older browsers take any string. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (url) => url });
  return policy?.createScriptURL(address) ?? address;
}

async function register(): Promise<void> {
  await navigator.serviceWorker.register(trusted(href('/sw.js')), {
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
