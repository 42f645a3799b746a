import type { Eyes } from '../../game/review/eyes';
import { type View, viewOf } from './view';

/**
 * Where a review stands, as the address says it after #: the secret first, then the moment, the eyes and the part. The moment
 * is a position in the reader's own log, or a `time` in ms since 1970 where the link is for others, whose logs differ.
 */
export type Place = Readonly<{
  secret: string;
  at: number | null;
  time: number | null;
  eyes: string | null;
  view: View;
}>;

const wholeNumber = (text: string | null): number | null => {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? null : number;
};

export function placeOf(fragment: string): Place {
  const [first = ''] = fragment.split('&');
  const said = new URLSearchParams(fragment);
  return {
    secret: first.includes('=') ? '' : first,
    at: wholeNumber(said.get('at')),
    time: wholeNumber(said.get('t')),
    eyes: said.get('as'),
    view: viewOf(said.get('view')),
  };
}

type Looking = Readonly<{ eyes: Eyes; view: View }>;
type Standing = Looking & Readonly<{ secret: string; at: number }>;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('&');
const lookOf = ({ eyes, view }: Looking): readonly string[] => [
  eyes === 'control' ? '' : `as=${eyes}`,
  view === 'table' ? '' : `view=${view}`,
];

export const fragmentOf = ({ secret, at, ...looking }: Standing): string =>
  joined([secret, `at=${at}`, ...lookOf(looking)]);

/** For others: the moment by its time, and no secret. Each opens their own review with it. */
export const sharedFragment = ({ time, ...looking }: Looking & Readonly<{ time: number }>): string =>
  joined([`t=${time}`, ...lookOf(looking)]);
