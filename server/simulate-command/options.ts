import { availableParallelism } from 'node:os';
import { type ParseArgsConfig, parseArgs } from 'node:util';

const options = {
  sessions: { type: 'string', default: '1000' },
  variant: { type: 'string' },
  mandate: { type: 'string' },
  temperament: { type: 'string', multiple: true, default: [] as string[] },
  inject: { type: 'string', multiple: true, default: [] as string[] },
  effects: { type: 'boolean', default: false },
  seed: { type: 'string', default: 'parley' },
  save: { type: 'string', multiple: true, default: [] as string[] },
  workers: { type: 'string' },
  json: { type: 'boolean', default: false },
} satisfies ParseArgsConfig['options'];

/** What was asked for, as far as it can be told without the scenario. */
export type Options = Readonly<{
  scenario: string;
  variant: string | null;
  mandate: string | null;
  temperament: readonly string[];
  inject: readonly string[];
  sessions: number;
  effects: boolean;
  seed: string;
  save: readonly number[];
  workers: number;
  json: boolean;
}>;

type Read = Readonly<{ ok: true; options: Options } | { ok: false; wrong: string }>;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

type Values = ReturnType<typeof parse>['values'];

const most = { sessions: 100_000, workers: 256, seed: 60 };

const isWhole = (text: string, to: number): boolean => /^[1-9]\d{0,8}$/.test(text) && Number(text) <= to;

/** The first number or word that cannot be, and what could. */
function wrongIn({ sessions, workers, save, seed }: Values): string | null {
  const whole = (to: number) => `a whole number from 1 to ${to.toLocaleString('en')}`;
  if (!isWhole(sessions, most.sessions)) return `${sessions} sessions cannot be played  ${whole(most.sessions)}`;
  if (workers !== undefined && !isWhole(workers, most.workers))
    return `${workers} workers cannot be had  ${whole(most.workers)}`;
  const beyond = save.find((each) => !isWhole(each, Number(sessions)));
  if (beyond !== undefined) return `there is no session ${beyond}  ${whole(Number(sessions))}`;
  return seed.length < 1 || seed.length > most.seed ? `this is no seed  1 to ${most.seed} letters` : null;
}

export function readOptions(args: readonly string[]): Read {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { ok: false, wrong: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const [scenario, ...rest] = positionals;
  if (scenario === undefined || rest.length) return { ok: false, wrong: 'One scenario is needed' };
  const wrong = wrongIn(values);
  if (wrong) return { ok: false, wrong };
  const { variant = null, mandate = null, workers, sessions, save, ...others } = values;
  return {
    ok: true,
    options: {
      ...others,
      ...{ scenario, variant, mandate },
      sessions: Number(sessions),
      workers: workers === undefined ? availableParallelism() : Number(workers),
      save: [...new Set(save.map(Number))],
    },
  };
}
