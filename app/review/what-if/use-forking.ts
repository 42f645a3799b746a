'use client';

import { useState } from 'react';
import type { Forked, ForkRequest } from '../../../game/protocol/review';
import { keepSeatLinks, seatUrl } from '../../lib/seat-links';
import { keepSolo, nameSolo, useSoloSessions } from '../../lib/solo-sessions';
import type { ReviewDesk } from '../use-review';

/** Opens a fork and keeps its links on this browser; then leads to where it can be looked at or played. */
export function useForking({ source, secret, branches, end, show }: ReviewDesk, close: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [forked, setForked] = useState<Forked | null>(null);
  const { sessions } = useSoloSessions();

  const goOnAlone = ({ session, lead }: Forked) => {
    const asked = sessions.find((each) => each.secret === secret)?.asked;
    if (asked) {
      keepSolo({ secret: lead.secret, at: Date.now(), asked });
      nameSolo(lead.secret, session);
    }
    location.assign(seatUrl(lead.secret));
  };

  const submit = async (request: ForkRequest) => {
    if (!source.forks) return;
    setBusy(true);
    setProblem(null);
    const answer = await source.forks.fork(request);
    if (!answer.ok) {
      setBusy(false);
      return setProblem(answer.message);
    }
    const { session, lead, seats } = answer.value;
    if (!request.playedOut && end.setup.alone) return goOnAlone(answer.value);
    keepSeatLinks(session, [lead, ...seats]);
    await branches.read();
    setBusy(false);
    if (!request.playedOut) return setForked(answer.value);
    branches.holdAgainst(session);
    close();
    show('compare');
  };
  return { busy, problem, forked, submit };
}
