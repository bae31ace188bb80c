import type { APIRoute, GetStaticPaths } from 'astro';
import { mapPicture } from '../../../present/map/map.ts';
import { mapPath, mapsOf, type PlacesOnMap } from '../../../present/map/pictures.ts';
import { mapSvg, type Look } from '../../../present/map/svg.ts';
import { getDossier } from '../../../site.ts';

const EITHER = [false, true];

export const getStaticPaths = (() =>
  mapsOf(getDossier()).flatMap((map) =>
    EITHER.flatMap((dark) =>
      EITHER.map((large) => ({
        params: {
          path: mapPath(map.name, { dark, large }).slice('/map/pictures/'.length, -'.svg'.length),
        },
        props: { map, look: { dark, large } },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ map: PlacesOnMap; look: Look }> = ({ props: { map, look } }) =>
  new Response(mapSvg(mapPicture(getDossier(), map.places), look), {
    headers: { 'content-type': 'image/svg+xml' },
  });
