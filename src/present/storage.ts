/** Sites of one host share its storage, so a key begins with the base path. */
const keyOf = (key: string): string => `${import.meta.env.BASE_URL}${key}`;

/** What this browser keeps under a key; null for nothing, or if it has no storage. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(keyOf(key));
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets it if it is empty. False if the browser has no storage. */
export function store(key: string, text: string): boolean {
  try {
    if (text === '') localStorage.removeItem(keyOf(key));
    else localStorage.setItem(keyOf(key), text);
    return true;
  } catch {
    return false;
  }
}
