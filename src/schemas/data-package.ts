import { z } from 'astro/zod';
import { keyName, slugId } from './ids.ts';
import { localisedText } from './localised-text.ts';
import { text } from './text.ts';
import { uniqueIds } from './unique-ids.ts';

/** Kinds of cell, of those that Frictionless Table Schema knows. */
export const fieldTypes = ['string', 'integer', 'number', 'year', 'yearmonth', 'date', 'boolean'] as const;

const constraints = z.strictObject({
  /** No empty cell. */
  required: z.boolean().optional(),
  /** No value twice in the column. */
  unique: z.boolean().optional(),
  /** Least number; 0 for counts. */
  minimum: z.number().optional(),
  /** Greatest number; 100 for percentages. */
  maximum: z.number().optional(),
  /** Least number of characters. */
  minLength: z.int().optional(),
  /** Greatest number of characters. */
  maxLength: z.int().optional(),
  /** Regular expression that the whole cell matches. Example: `"ML\\d{4}"`. */
  pattern: text.refine(isPattern, { error: 'a regular expression' }).optional(),
  /** The values there may be. */
  enum: z.array(z.union([z.string(), z.number()])).min(1).optional(),
});

/** Names and descriptions: Frictionless knows one language, so the French stands beside it. */
const described = {
  /** What it holds and what to beware of, in English. */
  description: text,
  /** The same in French. */
  description_fr: text,
};

const titled = {
  /** Name for people, in English. Example: `"Schools closed by insecurity, by cercle"`. */
  title: text,
  /** The same in French. */
  title_fr: text,
  ...described,
};

const field = z.strictObject({
  /** Heading of the column. Example: `"events"`. */
  name: keyName,
  /** Kind of its cells. */
  type: z.enum(fieldTypes),
  /** Form of its cells where the type has several; `default` for ISO. */
  format: text.optional(),
  ...described,
  /** Unit of a measure. Example: `{ fr: 'personnes', en: 'people' }`. */
  unit: localisedText.optional(),
  /** Rules for its cells. */
  constraints: constraints.optional(),
});

const tableSchema = z.strictObject({
  /** Columns, in the order of the file. */
  fields: z.array(field).min(1),
  /** Columns that together name a row. Example: `["year", "pcode"]`. */
  primaryKey: z.union([keyName, z.array(keyName).min(1)]).optional(),
  /** Texts that stand for an empty cell; `[""]`. */
  missingValues: z.array(z.string()).optional(),
});

const licence = z.strictObject({
  /** Open Definition id. Example: `"CC-BY-4.0"`. */
  name: text.optional(),
  /** Its address. */
  path: text.optional(),
  /** Its name for people. */
  title: text.optional(),
});

const publisher = z.strictObject({
  /** Who publishes the numbers. */
  title: text,
  /** Where. */
  path: text.optional(),
  /** Whom to ask. */
  email: text.optional(),
});

/** The description of one table. */
export const dataResource = z.strictObject({
  /** Name of the table. Example: `"cercles"`. */
  name: z.string().refine((value) => /^[a-z0-9._-]+$/u.test(value), { error: 'lower-case letters, digits, ".", "_" and "-"' }),
  /** File beside datapackage.json. Example: `"cercles.csv"`. */
  path: z.string().refine((value) => /^[A-Za-z0-9._-]+\.csv$/u.test(value), { error: 'the name of a .csv file in the same folder' }),
  /** Frictionless profile of a table. */
  profile: z.literal('tabular-data-resource').optional(),
  ...titled,
  /** `"csv"`. */
  format: z.literal('csv').optional(),
  /** `"text/csv"`. */
  mediatype: z.literal('text/csv').optional(),
  /** `"utf-8"`. */
  encoding: z.enum(['utf-8', 'UTF-8']).optional(),
  /** Licences of the numbers. */
  licenses: z.array(licence).min(1).optional(),
  /** Publishers of the numbers, in Frictionless' form. */
  sources: z.array(publisher).optional(),
  /** Columns. */
  schema: tableSchema,
  /** Ids of the publishers in content/sources, printed under visuals; empty when each row names its own. */
  sourceIds: uniqueIds(slugId),
  /** Columns that hold low, best and high of one estimate, in that order. */
  lowBestHigh: z.array(z.tuple([keyName, keyName, keyName])).optional(),
  /** Columns that hold the two ends of one range. */
  lowHigh: z.array(z.tuple([keyName, keyName])).optional(),
  /** Rows that the publisher itself prints with a low above its best: kept as they are, named one by one. */
  orderExceptions: z
    .array(
      z.strictObject({
        /** Value of the primary key. Example: `1995`. */
        key: z.union([z.number(), text]),
        /** Why the row stands as it is. */
        reason: localisedText,
      }),
    )
    .optional(),
});

/** What the site relies on in content/data/datapackage.json. */
export const dataPackage = z.strictObject({
  /** Address of the profile's JSON Schema. */
  $schema: text.optional(),
  /** `"tabular-data-package"` or `"data-package"`. */
  profile: z.enum(['tabular-data-package', 'data-package']).optional(),
  /** Name of the package in addresses. */
  name: slugId,
  ...titled,
  /** Semantic version. Example: `"0.1.0"`. */
  version: text.optional(),
  /** When it was put together. */
  created: text.optional(),
  /** Address of the site. */
  homepage: text.optional(),
  /** Words to find it by. */
  keywords: z.array(text).optional(),
  /** Who made it. */
  contributors: z.array(z.looseObject({ title: text })).optional(),
  /** Licences of the package as a whole. */
  licenses: z.array(licence).min(1).optional(),
  /** Publishers. */
  sources: z.array(publisher).optional(),
  /** The tables. */
  resources: z.array(dataResource).min(1),
});

function isPattern(value: string): boolean {
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
}

/** The checked description of all tables. */
export type DataPackage = z.infer<typeof dataPackage>;

/** The checked description of one table. */
export type DataResource = z.infer<typeof dataResource>;

/** The checked description of one column. */
export type DataField = z.infer<typeof field>;
