import { z } from 'astro/zod';

/** Version of the content's format that this engine reads and writes: `format` in site.yml. */
export const contentFormat = 1;

/** `format` of site.yml; content from before formats were named has 0. */
export const contentFormatSchema = z
  .int()
  .min(0)
  .default(0)
  .refine((format) => format === contentFormat, {
    error: ({ input }) =>
      Number(input) > contentFormat
        ? `the content has format ${input}, this engine reads ${contentFormat}; npm update paper-atlas brings a newer one`
        : `the content has format ${input}, this engine reads ${contentFormat}; npm run upgrade brings it there`,
  });
