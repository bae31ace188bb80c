const KEY = 'brief';

/** The reader's brief as stored in this browser: a query such as `?items=bases`. */
export function keptQuery(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Stores the brief; false if the browser has no storage. */
export function keepQuery(query: string): boolean {
  try {
    if (query === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, query);
    return true;
  } catch {
    return false;
  }
}
