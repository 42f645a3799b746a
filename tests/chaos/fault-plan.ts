import { drawOf } from '../../game/scenario/draw';

/** What may go wrong. Each is described in docs/chaos.md. */
export const kinds = [
  'kill',
  'restart',
  'postgres-fast',
  'postgres-immediate',
  'cut',
  'delay',
  'half-open',
  'freeze',
  'clock-step',
  'twice',
  'full-disk',
] as const;
export type Kind = (typeof kinds)[number];

/** What may go wrong with servers on a Postgres, and with one on a store of its own. */
export const kindsOn: Readonly<Record<'postgres' | 'embedded', readonly Kind[]>> = {
  postgres: kinds.filter((kind) => kind !== 'full-disk'),
  embedded: kinds.filter((kind) => !kind.startsWith('postgres')),
};

export type Fault = Readonly<{
  number: number;
  kind: Kind;
  /** The server that it is about, if it is about one. */
  app: number;
  /** How long it lasts, in ms: until what went down is started again, until a network is whole. */
  lasts: number;
  /** Of the connections, how many it is about, 0 to 1. */
  share: number;
  /** How far a clock is ahead afterwards, in ms. */
  ahead: number;
  /** The next one comes as soon as this one is over, whether or not all are level again. */
  followed: boolean;
}>;

const between = (draw: number, least: number, most: number): number => Math.round(least + draw * (most - least));

/** The faults of a run in order: a pack of all kinds, shuffled and dealt again and again. The same seed gives the same. */
export function planFaults(seed: string, count: number, apps: number, among: readonly Kind[]): readonly Fault[] {
  return Array.from({ length: count }, (_, number) => {
    const draw = (of: string) => drawOf(seed, `fault/${number}/${of}`);
    return {
      number,
      kind: dealt(seed, number, among),
      app: Math.floor(draw('app') * apps),
      lasts: between(draw('lasts'), 300, 4_000),
      share: 0.2 + 0.8 * draw('share'),
      ahead: between(draw('ahead'), -3_000, 3_000),
      followed: draw('followed') < 0.2,
    };
  });
}

function dealt(seed: string, number: number, among: readonly Kind[]): Kind {
  const round = Math.floor(number / among.length);
  const pack = among.toSorted((a, b) => drawOf(seed, `pack/${round}/${a}`) - drawOf(seed, `pack/${round}/${b}`));
  const kind = pack[number % among.length];
  if (!kind) throw new Error('no kind of fault was named');
  return kind;
}
