'use client';

import { useState } from 'react';
import { latest } from '../../../../game/session/latest';
import type { Proposal, Version } from '../../../../game/session/state';
import type { Desk } from '../desk';
import { useCommand } from '../use-command';
import { overtaken } from './overtaken';

type Read = Readonly<{ version: Version; before: Version | null }>;

/**
 * Signing one version. What is read is what is signed: a version that arrives meanwhile is told of, and read only when
 * asked for.
 */
export function useSigning(desk: Desk, proposal: Proposal, onSigned: () => void) {
  const [{ version, before }, setRead] = useState<Read>(() => ({ version: latest(proposal), before: null }));
  const { run, pending, refused } = useCommand(desk.send, String(version.number));
  const gone = overtaken(desk.scenario, proposal, version);
  const atRedLine = refused?.refusal === 'red-line' && gone === null;
  const sign = async () => {
    const command = { type: 'sign-proposal', proposal: proposal.id, version: version.number } as const;
    const reply = await run(atRedLine ? { ...command, acrossRedLine: true } : command);
    if (reply.ok) onSigned();
  };
  const read = (newer: Version) => setRead({ version: newer, before: version });
  return { version, before, read, gone, atRedLine, sign, pending, refused };
}
