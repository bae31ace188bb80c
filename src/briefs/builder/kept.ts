const KEY = 'brief';

/** The reader's brief as this browser keeps it between pages: a query such as `?items=bases`. */
export function keptQuery(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps it; false where the browser keeps nothing. */
export function keepQuery(query: string): boolean {
  try {
    if (query === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, query);
    return true;
  } catch {
    return false;
  }
}
