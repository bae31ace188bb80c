/** For the old reading of articles alone; goes with it. */
export { ARTICLES, nameForms, PLAIN_ARTICLES, withoutArticles } from './names/name-forms.ts';
