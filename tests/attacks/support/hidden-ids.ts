import type { State } from '../../../game/session/state';
import type { Eavesdropper } from './eavesdropper';

/** What of a session has an id that only some may know. */
const idsIn = ({ proposals, messages, observations, injects, findings, story }: State): readonly string[] => [
  ...Object.keys(proposals),
  ...messages.all.map(({ id }) => id),
  ...Object.keys(observations),
  ...Object.keys(injects),
  ...Object.keys(findings),
  ...Object.keys(story.added),
];

/** The ids of things that are there and that this page was never told of. */
export function hiddenFrom(page: Eavesdropper, whole: State): ReadonlySet<string> {
  const told = page.bytes;
  return new Set(idsIn(whole).filter((id) => !told.includes(id)));
}
