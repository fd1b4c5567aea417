import { z } from 'astro/zod';
import { oncePer } from '../../build/once-per.ts';
import type { Catalog } from '../../collection/catalog.ts';
import { fullAddress } from '../../collection/links.ts';
import { thingsOf } from '../../collection/things.ts';
import { roles } from '../../schema/role.ts';
import { thingSchema } from '../../schema/thing.ts';
import { tableText } from './csv.ts';
import type { ExportFile } from './export-files.ts';

const ofFile = thingSchema.shape;

/** A thing as `things.json` has it: what it is, and what papers have to do with it. */
export const thingRecordSchema = z.object({
  slug: z.string(),
  /** Where there is a page of it. */
  page: z.url().optional(),
  name: z.string(),
  kind: z.string().optional(),
  also: ofFile.also,
  meaning: z.string().optional(),
  work: ofFile.work,
  /** Slug of the paper of this collection that brought it. */
  introducedBy: z.string().optional(),
  roles: z.array(z.object({ paper: z.string(), role: z.enum(roles), evidence: z.string() })),
});

export type ThingRecord = z.infer<typeof thingRecordSchema>;

/** `things.json` as a whole. */
const thingFileSchema = z.object({
  version: z.literal(1),
  name: z.string(),
  address: z.url(),
  things: z.array(thingRecordSchema),
});

/** Columns of `roles.csv`: a thing, and what one paper has to do with it. */
export const roleColumns = ['thing', 'name', 'kind', 'role', 'paper', 'evidence'] as const;

/** The files of all things and roles; none where no paper has to do with a thing of others. */
export const thingFiles = oncePer((catalog: Catalog): ExportFile[] => {
  const records = thingRecords(catalog);
  if (!records.some((record) => record.roles.length > 0)) return [];
  const data: z.infer<typeof thingFileSchema> = {
    version: 1,
    name: catalog.settings.name,
    address: fullAddress('/'),
    things: records,
  };
  const schemaPath = '/things.schema.json';
  const schema = {
    $id: fullAddress(schemaPath),
    title: 'things.json',
    ...z.toJSONSchema(thingFileSchema),
  };
  const rows = records.flatMap(({ slug, name, kind = '', roles: given }) =>
    given.map(({ role, paper, evidence }) => [slug, name, kind, role, paper, evidence]),
  );
  return [
    {
      label: 'JSON',
      path: '/things.json',
      mediaType: 'application/json',
      text: `${JSON.stringify(data, null, 1)}\n`,
    },
    {
      label: 'JSON Schema',
      path: schemaPath,
      mediaType: 'application/schema+json',
      text: `${JSON.stringify(schema, null, 2)}\n`,
    },
    {
      label: 'CSV',
      path: '/things.csv',
      mediaType: 'text/csv',
      text: tableText([[...roleColumns], ...rows]),
    },
  ];
});

function thingRecords(catalog: Catalog): ThingRecord[] {
  const things = thingsOf(catalog);
  const withPage = new Set(things.withPage);
  return things.all.map((thing) => {
    const { slug, name, kind, forms, file, introducedBy } = thing;
    const meaning = things.termOf(thing)?.meaning ?? file?.meaning;
    return {
      slug,
      ...(withPage.has(thing) && { page: fullAddress(`/terms/${slug}/`) }),
      name,
      ...(kind !== undefined && { kind }),
      ...(forms.length > 1 && { also: forms.slice(1) }),
      ...(meaning !== undefined && { meaning }),
      ...(file?.work && { work: file.work }),
      ...(introducedBy !== undefined && { introducedBy }),
      roles: things
        .papersOf(thing)
        .map(({ paper, role, evidence }) => ({ paper: paper.slug, role, evidence })),
    };
  });
}
