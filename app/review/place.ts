import type { Eyes } from '../../game/review/eyes';

/** Where a review stands, as the address says it after #: the secret first, then the moment and the eyes. */
export type Place = Readonly<{ secret: string; at: number | null; eyes: string | null }>;

export function placeOf(fragment: string): Place {
  const [first = ''] = fragment.split('&');
  const said = new URLSearchParams(fragment);
  const at = Number.parseInt(said.get('at') ?? '', 10);
  return { secret: first.includes('=') ? '' : first, at: Number.isNaN(at) ? null : at, eyes: said.get('as') };
}

export function fragmentOf(secret: string, at: number, eyes: Eyes): string {
  const parts = [secret, `at=${at}`, eyes === 'control' ? '' : `as=${eyes}`];
  return parts.filter((part) => part !== '').join('&');
}
