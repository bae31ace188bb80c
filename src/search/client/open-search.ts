import styles from '../../styles/find.css?url';
import type { Vocabulary } from '../suggest.ts';
import { searchTables, type Guide } from '../entity-spellings.ts';
import { RANKING, type Pagefind } from '../pagefind.ts';
import { Search } from '../search.ts';
import type { TranslatedLanguage, Translation } from '../translator.ts';
import { addStyles } from './add-styles.ts';
import { href } from '../../present/href.ts';

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/** Loads once. After a failure, such as a lost connection, the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return (await response.json()) as T;
}

/** The styles of the box and of highlights. */
export const openStyles = (): Promise<void> => addStyles(styles);

/** Names and topics. */
export const openGuide = once(() => json<Guide>('/search/names.json'));

/** The words for “did you mean”, loaded only when a query has few hits. */
export const openVocabulary = once(() => json<Vocabulary>('/search/words.json'));

const openTranslator = (language: TranslatedLanguage) =>
  once(async () => {
    const [{ Translator }, translations] = await Promise.all([
      import('../translator.ts'),
      json<Translation[]>(`/search/translations.${language}.json`),
    ]);
    return new Translator(translations);
  });

/** English for Russian or Arabic words, loaded only for queries that have some. */
const openTranslators = { ru: openTranslator('ru'), ar: openTranslator('ar') };

/** The index. */
export const openSearch = once(async (): Promise<Search> => {
  const address = href('/pagefind/pagefind.js');
  const [module, guide] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    openGuide(),
  ]);
  const pagefind = module.createInstance({
    basePath: href('/pagefind/'),
    baseUrl: href('/'),
    // Searches take a millisecond or two: a worker would cost more than it saves.
    noWorker: true,
    ranking: RANKING,
  });
  return new Search(pagefind, searchTables(guide), (language) => openTranslators[language]());
});
