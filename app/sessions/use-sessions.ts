'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SavedSession, SessionKind } from '../../game/exports/saved-session';
import type { HostedPage } from '../../game/protocol/accounts';
import { deleteSession, savedSessions } from '../lib/api';
import { saveFile } from '../lib/save-file';

/** While somebody types, in ms: less often than every letter. */
const pause = 250;

/** The sessions of this server, for whoever has its key: what is looked for, what was found, and what is done with one. */
export function useSessions(key: string) {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<SessionKind>('all');
  const [found, setFound] = useState<HostedPage | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  /** Counts what changed the list here, so that it is asked for anew. */
  const [changes, setChanges] = useState(0);
  const [asked] = useDebouncedValue(search, pause);
  /** Aborted once something else is looked for: whatever is still asked for then would be added to another list. */
  const looking = useRef<AbortController>(null);

  const load = useCallback(
    async (from: number, signal: AbortSignal) => {
      const answer = await savedSessions({ search: asked, kind, from }, key, signal);
      if (signal.aborted) return;
      setRefused(!answer.ok && answer.refusal === 'host-key');
      setProblem(answer.ok ? null : answer.message);
      if (!answer.ok) return;
      const { sessions, total } = answer.value;
      setFound((before) => ({ sessions: from === 0 ? sessions : [...(before?.sessions ?? []), ...sessions], total }));
    },
    [asked, kind, key],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: after a change the list is asked for anew
  useEffect(() => {
    if (key === '') return undefined;
    const leaving = new AbortController();
    looking.current = leaving;
    void load(0, leaving.signal);
    return () => leaving.abort();
  }, [load, key, changes]);

  const more = async () => {
    if (!looking.current) return;
    setBusy(true);
    await load(found?.sessions.length ?? 0, looking.current.signal);
    setBusy(false);
  };

  const remove = async ({ session, title, stage, importedAt }: SavedSession) => {
    setBusy(true);
    setDone('');
    const answer = await deleteSession(session, stage === 'playing' && importedAt === null, key);
    setBusy(false);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    const receipt = JSON.stringify(answer.value, null, 2);
    saveFile(new Blob([receipt], { type: 'application/json' }), `Deleted ${title}.json`);
    setDone(`“${title}” is deleted. A receipt was saved with your downloads.`);
    setChanges((count) => count + 1);
  };

  return {
    ...{ search, setSearch, kind, setKind, found, problem, refused, busy, done, more, remove },
    changed: () => setChanges((count) => count + 1),
  };
}
export type SavedSessions = ReturnType<typeof useSessions>;
