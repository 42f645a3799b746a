import type { Eyes } from '../../game/review/eyes';
import { type View, viewOf } from './view';

/** Where a review stands, as the address says it after #: the secret first, then the moment, the eyes and the part. */
export type Place = Readonly<{ secret: string; at: number | null; eyes: string | null; view: View }>;

export function placeOf(fragment: string): Place {
  const [first = ''] = fragment.split('&');
  const said = new URLSearchParams(fragment);
  const at = Number.parseInt(said.get('at') ?? '', 10);
  return {
    secret: first.includes('=') ? '' : first,
    at: Number.isNaN(at) ? null : at,
    eyes: said.get('as'),
    view: viewOf(said.get('view')),
  };
}

type Standing = Readonly<{ secret: string; at: number; eyes: Eyes; view: View }>;

export function fragmentOf({ secret, at, eyes, view }: Standing): string {
  const parts = [secret, `at=${at}`, eyes === 'control' ? '' : `as=${eyes}`, view === 'table' ? '' : `view=${view}`];
  return parts.filter((part) => part !== '').join('&');
}
