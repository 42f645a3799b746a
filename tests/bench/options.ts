import { parseArgs } from 'node:util';
import { z } from 'zod';

const stores = ['embedded', 'postgres'] as const;
export type StoreName = (typeof stores)[number];

const list = z.string().transform((text) => text.split(','));

const BenchOptions = z.object({
  tables: list.pipe(z.array(z.coerce.number<string>().int().positive())),
  store: list.pipe(z.array(z.enum(stores))),
  seconds: z.coerce.number().positive(),
  repetitions: z.coerce.number().int().positive(),
  profile: z.boolean(),
  quick: z.boolean(),
  write: z.boolean(),
});
export type BenchOptions = z.infer<typeof BenchOptions>;

const text = (standard: string) => ({ type: 'string', default: standard }) as const;
const flag = { type: 'boolean', default: false } as const;
const switches = { profile: flag, quick: flag, write: flag };

/** `talk --tables 25,100 --store embedded,postgres --seconds 4 --repetitions 3 --profile --quick --write`: which benches, and how. */
export function readOptions(args: readonly string[]): Readonly<{ names: readonly string[]; options: BenchOptions }> {
  const quick = args.includes('--quick');
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...switches,
      tables: text(quick ? '25' : '25,100'),
      store: text(stores.join(',')),
      seconds: text(quick ? '2' : '4'),
      repetitions: text(quick ? '1' : '3'),
    },
  });
  return { names: positionals, options: BenchOptions.parse(values) };
}
