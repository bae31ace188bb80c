import { z } from 'zod';
import type { CollectionName, Dossier } from '../dossier/types.ts';
import { articleSchema } from '../schemas/article.ts';
import { disputeSchema } from '../schemas/dispute.ts';
import { entitySchema } from '../schemas/entity.ts';
import { eventSchema } from '../schemas/event.ts';
import { claimKey, entityId, sheetId } from '../schemas/id.ts';
import { sheetSchema } from '../schemas/sheet.ts';

const SCHEMAS: Record<CollectionName, z.ZodObject> = {
  articles: articleSchema,
  sheets: sheetSchema,
  entities: entitySchema,
  events: eventSchema,
  disputes: disputeSchema,
};

/**
 * The front matter of each collection as JSON Schema (2020-12), for editors. Fields that name an
 * entity, a sheet or a claim list those that exist, so that an editor completes them.
 */
export function jsonSchemas(dossier: Dossier): Record<CollectionName, object> {
  const known = new Map<z.core.$ZodType, string[]>([
    [entityId, dossier.entities.map(({ id }) => id)],
    [sheetId, dossier.sheets.map(({ id }) => id)],
    [claimKey, dossier.claims.map(({ key }) => key)],
  ]);
  const schemaOf = (schema: z.ZodObject) =>
    z.toJSONSchema(schema, {
      // What an editor writes, not what it becomes.
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const values = known.get(zodSchema);
        if (values && values.length > 0) jsonSchema.enum = values;
      },
    });
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([collection, schema]) => [collection, schemaOf(schema)]),
  ) as Record<CollectionName, object>;
}
