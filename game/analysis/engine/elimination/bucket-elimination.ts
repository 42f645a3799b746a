import { eliminationOrder } from '../../elimination-order';
import { type Bag, BagBuilder, type Reduce, unitBag } from '../bags/bag';
import type { Model } from '../model';
import type { Packing } from '../packing';
import { cellAt, type PackedFactor, packedFactor, stridesOf } from './packed-factor';

/** For every choice on `scope`, the last variable fastest, what the choices behind it come to; null where all are banned. */
type Message = Readonly<{ scope: readonly number[]; bags: readonly (Bag | null)[]; factors: readonly number[] }>;

/** How one variable was eliminated: from its factors and the messages that named it, to the message of the same place. */
type Step = Readonly<{ variable: number; factors: readonly PackedFactor[]; inputs: readonly number[] }>;

export type Elimination = Readonly<{
  messages: readonly Message[];
  steps: readonly Step[];
  /** Messages that no variable is left for but the one that is kept. */
  finals: readonly number[];
  /** By option of the kept variable, or one alone. */
  roots: readonly (Bag | null)[];
}>;

/** What a message is to keep that has taken in these factors; with null, one in the making. */
type ReduceAt = (factors: readonly number[] | null) => Reduce;

type Setting = Readonly<{ packing: Packing; reduceAt: ReduceAt; kept?: number }>;

const byNumber = (a: number, b: number) => a - b;

/** Every sum of one vector of each bag and `base`, as reduced. */
function joined(bags: readonly Bag[], base: Int32Array, into: BagBuilder, { packing, reduceAt }: Setting): void {
  const [last = unitBag(packing.words), ...others] = [...bags].sort((a, b) => b.size - a.size);
  const [first, ...rest] = others;
  if (!first) {
    into.addAll(last, base);
    return;
  }
  const nothing = new Int32Array(packing.words);
  const before = rest.reduce((so, next) => {
    const builder = new BagBuilder(packing.words, reduceAt(null));
    builder.addSums(next, so, nothing);
    return builder.bag();
  }, first);
  into.addSums(before, last, base);
}

/**
 * Bucket elimination with bags for values: variables are summed out one by one, and what is summed is sets of vectors,
 * reduced as soon as they are made. Exact where dropping a vector early drops nothing that would be kept in the end.
 * R. Dechter, _Artificial Intelligence_ 113 (1999); with Pareto sets, E. Rollón and J. Larrosa, _Journal of Heuristics_ 12 (2006).
 */
export function eliminateBags(model: Model, setting: Setting): Elimination {
  const { sizes, lanes } = model;
  const { packing, kept = -1 } = setting;
  const factors = model.factors.map((factor) => packedFactor(packing, factor, lanes.length));
  const { order } = eliminationOrder(
    sizes.length,
    factors.map(({ scope }) => scope),
  );
  const messages: Message[] = [];
  const steps: Step[] = [];
  let open = factors.map((_, at) => at);
  let waiting: number[] = [];
  for (const variable of order) {
    if (variable === kept) continue;
    const own = open.filter((at) => factors[at]?.scope.includes(variable));
    const inputs = waiting.filter((at) => messages[at]?.scope.includes(variable));
    if (own.length + inputs.length === 0) continue;
    open = open.filter((at) => !own.includes(at));
    waiting = waiting.filter((at) => !inputs.includes(at));
    const step = { variable, factors: own.flatMap((at) => factors[at] ?? []), inputs };
    const taken = [...own, ...inputs.flatMap((at) => messages[at]?.factors ?? [])];
    waiting.push(messages.length);
    messages.push(summedOut(sizes, step, messages, taken, setting));
    steps.push(step);
  }
  const last = [
    ...open.map((at) => messageOf(factors[at], packing, at)),
    ...waiting.flatMap((at) => messages[at] ?? []),
  ];
  const roots = Array.from({ length: kept < 0 ? 1 : (sizes[kept] ?? 1) }, (_, option) => {
    const bags = last.map(({ scope, bags }) => bags[scope.length ? option : 0] ?? null);
    if (bags.includes(null)) return null;
    const builder = new BagBuilder(packing.words, setting.reduceAt(model.factors.map((_, at) => at)));
    joined(
      bags.filter((bag) => bag !== null),
      new Int32Array(packing.words),
      builder,
      setting,
    );
    return builder.bag();
  });
  return { messages, steps, finals: waiting, roots };
}

/** A factor that no variable is eliminated from, on the kept variable or on none. */
function messageOf(factor: PackedFactor | undefined, { words }: Packing, at: number): Message {
  const { scope, words: all, bans } = factor ?? { scope: [], words: new Int32Array(words), bans: new Uint8Array(1) };
  const bag = (cell: number): Bag => ({
    size: 1,
    words: all.slice(cell * words, (cell + 1) * words),
    many: Float64Array.of(1),
  });
  return { scope, factors: [at], bags: Array.from(bans, (ban, cell) => (ban ? null : bag(cell))) };
}

function summedOut(
  sizes: readonly number[],
  { variable, factors, inputs }: Step,
  messages: readonly Message[],
  taken: readonly number[],
  setting: Setting,
): Message {
  const { words } = setting.packing;
  const named = [...factors.map(({ scope }) => scope), ...inputs.map((at) => messages[at]?.scope ?? [])].flat();
  const scope = [...new Set(named)].filter((each) => each !== variable).sort(byNumber);
  const all = [...scope, variable];
  const own = factors.map((factor) => ({ factor, strides: stridesOf(sizes, factor.scope, all) }));
  const given = inputs.flatMap((at) => {
    const message = messages[at];
    return message ? [{ message, strides: stridesOf(sizes, message.scope, all) }] : [];
  });
  const reduce = setting.reduceAt(taken);
  const choice = new Int32Array(all.length);
  const base = new Int32Array(words);
  const cells = scope.reduce((product, each) => product * (sizes[each] ?? 1), 1);
  const bags = Array.from({ length: cells }, (_, cell) => {
    let rest = cell;
    for (let place = scope.length - 1; place >= 0; place -= 1) {
      const size = sizes[scope[place] ?? 0] ?? 1;
      choice[place] = rest % size;
      rest = Math.floor(rest / size);
    }
    const builder = new BagBuilder(words, reduce);
    for (let option = 0; option < (sizes[variable] ?? 1); option += 1) {
      choice[scope.length] = option;
      const cellsAt = own.map(({ strides }) => cellAt(strides, choice));
      if (own.some(({ factor }, at) => factor.bans[cellsAt[at] ?? 0])) continue;
      const parts = given.map(({ message, strides }) => message.bags[cellAt(strides, choice)] ?? null);
      if (parts.includes(null)) continue;
      base.fill(0);
      own.forEach(({ factor }, at) => {
        const start = (cellsAt[at] ?? 0) * words;
        for (let word = 0; word < words; word += 1)
          base[word] = ((base[word] ?? 0) + (factor.words[start + word] ?? 0)) | 0;
      });
      joined(
        parts.filter((part) => part !== null),
        base,
        builder,
        setting,
      );
    }
    const bag = builder.bag();
    return bag.size ? bag : null;
  });
  return { scope, bags, factors: taken };
}
