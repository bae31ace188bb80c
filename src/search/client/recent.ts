import { store, stored } from '../../present/storage.ts';

const KEY = 'search-recent';
const MOST = 6;

/** The latest queries on this device, newest first. They never leave it. */
export const recentQueries = (): string[] => JSON.parse(stored(KEY) ?? '[]') as string[];

/** Keeps a query that the reader followed up. */
export function keepQuery(typed: string): void {
  const query = typed.trim().slice(0, 100);
  if (query === '') return;
  const others = recentQueries().filter((other) => other !== query);
  store(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
}

export function forgetQueries(): void {
  store(KEY, '');
}
