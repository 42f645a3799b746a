import type { PartyId } from '../../scenario/id';
import type { Line, Where } from './lines-of';

type Amount = Readonly<{ messages: number; words: number }>;
type Said = Readonly<Record<Where, Amount>>;

/** What one party said, in all and by round. */
export type PartyTalk = Readonly<{ party: PartyId; said: Said; rounds: readonly Said[] }>;

/** What two parties said to each other in private: the first to the second, and back. `rounds`: messages of both. */
export type Exchange = Readonly<{
  parties: readonly [PartyId, PartyId];
  there: Amount;
  back: Amount;
  rounds: readonly number[];
  /** The position of the first word between them; null where there was none. */
  first: number | null;
}>;

/** What one party and control said to each other, what control said to everyone left out. */
type WithControl = Readonly<{ party: PartyId; asked: Amount; told: Amount }>;

export type Talk = Readonly<{
  byParty: readonly PartyTalk[];
  exchanges: readonly Exchange[];
  withControl: readonly WithControl[];
  /** What control said to everyone. */
  controlToAll: Amount;
}>;

const amountOf = (lines: readonly Line[]): Amount => ({
  messages: lines.length,
  words: lines.reduce((sum, { words }) => sum + words, 0),
});

function saidIn(lines: readonly Line[]): Said {
  const at = (where: Where): Amount => amountOf(lines.filter((line) => line.where === where));
  return {
    plenary: at('plenary'),
    private: at('private'),
    delegation: at('delegation'),
    control: at('control'),
    press: at('press'),
  };
}

function exchange(lines: readonly Line[], a: PartyId, b: PartyId, rounds: number): Exchange {
  const between = (from: PartyId, to: PartyId) => (line: Line) =>
    line.where === 'private' && line.from === from && line.to.includes(to);
  const there = lines.filter(between(a, b));
  const back = lines.filter(between(b, a));
  const both = [...there, ...back];
  return {
    parties: [a, b],
    there: amountOf(there),
    back: amountOf(back),
    rounds: Array.from({ length: rounds }, (_, round) => both.filter((line) => line.round === round).length),
    first: both.length === 0 ? null : Math.min(...both.map(({ position }) => position)),
  };
}

/**
 * Who spoke with whom, in messages and words, during play. A message to several parties in private counts once for whoever
 * wrote it and once in the exchange with each of them. The pairs are in the order of the scenario's parties.
 */
export function talkOf(lines: readonly Line[], parties: readonly PartyId[], rounds: number): Talk {
  const ofControl = lines.filter(({ from }) => from === null);
  return {
    byParty: parties.map((party) => {
      const own = lines.filter(({ from }) => from === party);
      const byRound = Array.from({ length: rounds }, (_, round) => saidIn(own.filter((line) => line.round === round)));
      return { party, said: saidIn(own), rounds: byRound };
    }),
    exchanges: parties.flatMap((a, index) => parties.slice(index + 1).map((b) => exchange(lines, a, b, rounds))),
    withControl: parties.map((party) => ({
      party,
      asked: amountOf(lines.filter(({ from, where }) => from === party && where === 'control')),
      told: amountOf(ofControl.filter(({ to }) => to.includes(party))),
    })),
    controlToAll: amountOf(ofControl.filter(({ where }) => where === 'plenary')),
  };
}
