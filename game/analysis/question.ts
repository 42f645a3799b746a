import { z } from 'zod';
import { Id, Terms } from '../scenario/id';

const Within = z.enum(['admissible', 'ratifiable']);

/**
 * What may be asked of a scenario, or of a moment of a session. `within`: the packages looked at, those that cross nobody's
 * red line or those that pass at home as well. `fix`: issues held at an option, as if it were settled. `fromHere` also
 * fixes what is in force. `packages`: name a package for every vector of the frontier. `draws`: how often to ask again with
 * every weight moved by up to a fifth.
 */
export const Question = z.strictObject({
  within: Within.default('ratifiable'),
  fix: z.record(z.string().max(60), z.string().max(60)).default({}),
  fromHere: z.boolean().default(false),
  packages: z.boolean().default(false),
  draws: z.number().int().min(0).max(40).default(0),
});
export type Question = z.infer<typeof Question>;

const count = z.number().int().nonnegative();
/** Points less the cost of delay, a score for every party in the order of `parties`. */
const scores = z.array(z.number().int());

/** A package of the frontier: what it gives, one choice of terms that gives it, and how many choices do. */
export const Efficient = z.strictObject({ scores, many: count, terms: Terms });
export type Efficient = z.infer<typeof Efficient>;

export const Rule = z.enum(['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian']);
export type Rule = z.infer<typeof Rule>;

/** The best of the zone by one rule, all ties. */
export const Benchmark = z.strictObject({ rule: Rule, ties: z.array(Efficient) });
export type Benchmark = z.infer<typeof Benchmark>;

/** How a part of the answer was found, and what either way was expected to cost, in steps of about a nanosecond. */
const Method = z.strictObject({
  chosen: z.enum(['elimination', 'enumeration']),
  cost: z.strictObject({ elimination: z.number().nullable(), enumeration: z.number() }),
});
export type Method = z.infer<typeof Method>;

/** How often a signature is pivotal, under the rule of one instrument and nothing else: formal power, no worth of a deal. */
const Power = z.strictObject({
  instrument: Id,
  parties: z.array(z.strictObject({ party: Id, shapleyShubik: z.number(), banzhaf: z.number() })),
});
export type Power = z.infer<typeof Power>;

/** One asking with weights moved: the benchmarks' scores (the first tie of each) and the size of the zone. */
const Draw = z.strictObject({
  zone: count,
  benchmarks: z.array(z.strictObject({ rule: Rule, scores })),
});

/**
 * What is possible. Packages `raw` ⊇ `coherent` ⊇ `admissible` (no red line crossed) ⊇ `ratifiable` (every gate needed has
 * its support; null where that is too large to count). `feasible` are those asked about. The zone of possible agreement:
 * feasible packages that give every party its reservation value. `signable`: coherent packages that pass at home, if that
 * is asked, and that enough parties for the settlement's signature rule would sign: each of these has its reservation
 * value and crosses none of its own red lines.
 */
export const Answer = z.strictObject({
  within: Within,
  fixed: Terms,
  instruments: z.array(Id),
  parties: z.array(
    z.strictObject({
      id: Id,
      reservation: z.number().int(),
      /** Points that delay has cost up to this moment. */
      delay: z.number().int(),
      /** Best and worst score in a feasible package; null when there is none. */
      best: z.number().int().nullable(),
      worst: z.number().int().nullable(),
    }),
  ),
  counts: z.strictObject({
    raw: count,
    coherent: count,
    admissible: count,
    ratifiable: count.nullable(),
    feasible: count,
  }),
  /** Every vector of scores that no feasible package improves on for one party without loss to another. */
  frontier: z.strictObject({
    method: Method,
    scores: z.array(scores),
    /** One for each of these, where asked for. */
    packages: z.array(Efficient),
  }),
  zone: z.strictObject({
    method: Method,
    size: count,
    signable: count,
    best: scores.nullable(),
    worst: scores.nullable(),
    /** By issue and option: packages of the zone that choose it. */
    options: z.record(Id, z.record(Id, count)),
    frontier: z.array(Efficient),
    benchmarks: z.array(Benchmark),
  }),
  /** Distance of the nearest feasible package to everybody's best at once: 0 all can have it, 1 as far as can be. */
  opposition: z.number().nullable(),
  power: z.array(Power),
  draws: z.array(Draw),
});
export type Answer = z.infer<typeof Answer>;

/** Too large to be computed exactly: how large, why, and what would help. */
export const TooLarge = z.strictObject({
  packages: z.string(),
  width: count,
  why: z.string(),
  tryInstead: z.array(z.string()),
});
export type TooLarge = z.infer<typeof TooLarge>;

/**
 * What some members of the table could have had by their own signatures, better for each of them; with no instruments, by
 * not signing what needs them.
 */
export const Block = z.strictObject({
  coalition: z.array(Id),
  instruments: z.array(Id),
  gains: z.array(z.strictObject({ party: Id, from: z.number().int(), to: z.number().int() })),
  terms: Terms,
});
export type Block = z.infer<typeof Block>;

/** An outcome held against what was possible. `share`: of feasible packages, those that give the party less. */
export const Appraisal = z.strictObject({
  terms: Terms,
  scores,
  contradictions: z.array(z.string()),
  crossed: z.array(z.strictObject({ party: Id, line: z.string() })),
  gates: z.array(
    z.strictObject({ gate: Id, support: z.number().int(), threshold: z.number().int(), passes: z.boolean() }),
  ),
  rational: z.array(z.boolean()),
  /** It is feasible, and nothing feasible is better for one and worse for none. */
  onFrontier: z.boolean(),
  /**
   * Null when nothing dominates it. `joint`: the largest gain of all together, by `best`. `each`: the most that every party
   * could have gained at once, by `even`. `distance`: of the largest to any one, least.
   */
  left: z
    .strictObject({
      joint: z.number().int(),
      each: z.number().int(),
      distance: z.number().int(),
      best: Efficient,
      even: Efficient,
      byParty: z.array(z.strictObject({ party: Id, gain: z.number().int(), package: Efficient })),
    })
    .nullable(),
  share: z.array(z.number()),
  /** Null where it is too large to be worked out. */
  blocks: z.array(Block).nullable(),
  inCore: z.boolean().nullable(),
});
export type Appraisal = z.infer<typeof Appraisal>;
