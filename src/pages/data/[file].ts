import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILES, type DataFile } from '../../data/files.ts';
import { getDossier, href } from '../../site.ts';

export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file }, site }) => {
  const address = (path: string) => new URL(href(path), site).href;
  const body = file.content(getDossier(), address);
  return new Response(body, { headers: { 'content-type': file.type } });
};
