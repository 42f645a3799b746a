'use client';

import { ArmInject } from './ArmInject';
import { EditInject } from './EditInject';
import type { InjectDialog } from './inject-dialog';
import { ReleaseInject } from './ReleaseInject';

/** What is being done to which inject. */
export type Asking = Readonly<{ inject: string; what: 'release' | 'edit' | 'arm' }>;

/** Stands apart from the list, so that it stays when the inject leaves what is listed. */
export function InjectDialogs({ what, ...dialog }: InjectDialog & Pick<Asking, 'what'>) {
  if (what === 'release') return <ReleaseInject {...dialog} />;
  return what === 'edit' ? <EditInject {...dialog} /> : <ArmInject {...dialog} />;
}
