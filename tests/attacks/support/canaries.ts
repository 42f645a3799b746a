import type { Viewer } from '../../../game/session/view';
import { type Readers, readersOf } from './readers';
import type { Words } from './words';

/** Words that say themselves who may read them. Long, odd and plain, so that no encoding on the way changes them. */
export const canaryFor = (readers: Readers, n: number): string =>
  `canary${n}for${readers === 'everyone' ? 'Everyone' : readers.map((party) => `-${party}`).join('')}end`;

const canary = /canary\d+for(Everyone|[a-z0-9-]*)end/g;

/** Writes a canary of its readers in every place, each another. */
export function canaryWords(): Words {
  let written = 0;
  return (place) => {
    written += 1;
    return canaryFor(readersOf(place), written);
  };
}

const mayKnow = (viewer: Viewer, readers: string): boolean =>
  viewer === 'control' ||
  readers === 'Everyone' ||
  (viewer.startsWith('party:') && readers.includes(`-${viewer.slice('party:'.length)}`));

/** The canaries in what a viewer was sent that are for other eyes. `viewer` null: nobody who may read any. */
export const straysIn = (bytes: string, viewer: Viewer | null): readonly string[] => [
  ...new Set(
    [...bytes.matchAll(canary)].flatMap(([whole, readers = '']) =>
      viewer !== null && mayKnow(viewer, readers) ? [] : whole,
    ),
  ),
];

export const canariesIn = (bytes: string): readonly string[] => [...new Set(bytes.match(canary) ?? [])];
