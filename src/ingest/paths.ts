import { join } from 'node:path';

/** Where the files of an article stand, from the project's root. */
export function pathsOf(id: string) {
  return {
    record: join('content', 'articles', `${id}.md`),
    print: join('content', 'articles', `${id}.fingerprint.json`),
    draft: join('content', 'drafts', `${id}.md`),
    formerDraft: join('content', 'drafts', `${id}.former.txt`),
    draftPrint: join('content', 'drafts', `${id}.fingerprint.json`),
  };
}
