const KEY = 'search-recent';
const MOST = 6;

/** Without storage nothing is kept. */
function read(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

function write(list: readonly string[]): void {
  try {
    if (list.length > 0) localStorage.setItem(KEY, JSON.stringify(list));
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage nothing is kept.
  }
}

/** The latest queries on this device, newest first. They never leave it. */
export const recentQueries = read;

/** Keeps a query that the reader followed up. */
export function keepQuery(typed: string): void {
  const query = typed.trim().slice(0, 100);
  if (query === '') return;
  write([query, ...read().filter((other) => other !== query)].slice(0, MOST));
}

export const forgetQueries = (): void => {
  write([]);
};
