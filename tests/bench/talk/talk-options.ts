import { parseArgs } from 'node:util';
import { z } from 'zod';

const stores = ['embedded', 'postgres'] as const;
export type StoreName = (typeof stores)[number];

const list = z.string().transform((text) => text.split(','));

const Options = z.object({
  tables: list.pipe(z.array(z.coerce.number<string>().int().positive())),
  store: list.pipe(z.array(z.enum(stores))),
  seconds: z.coerce.number().positive(),
  repetitions: z.coerce.number().int().positive(),
  profile: z.boolean(),
});
export type TalkOptions = z.infer<typeof Options>;

/** `--tables 25,100 --store embedded,postgres --seconds 5 --repetitions 3 --profile` */
export function talkOptions(args: readonly string[]): TalkOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tables: { type: 'string', default: '25,100' },
      store: { type: 'string', default: stores.join(',') },
      seconds: { type: 'string', default: '4' },
      repetitions: { type: 'string', default: '3' },
      profile: { type: 'boolean', default: false },
    },
  });
  return Options.parse(values);
}
