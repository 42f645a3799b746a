'use client';

import { useCallback, useMemo } from 'react';
import type { Terms } from '../../../../game/scenario/id';
import { useSteady } from '../../../lib/use-steady';
import type { Desk } from '../desk';
import { termsInWords } from '../words/words';
import type { LineActs } from './line-acts';
import { mentionsFor } from './mentions';
import type { Reading } from './reading';

type Leads = Readonly<{
  onOpen(proposal: string): void;
  onIssue(issue: string): void;
  onNews(): void;
  onLedger(): void;
  onSeek(message: string): void;
  onReply(message: string): void;
  onTake(terms: Terms): void;
}>;

/** What the lines of talk are drawn with. It changes only with what they show, so that a key or a gesture draws none of them. */
export function useLines(desk: Desk, leads: Leads, mayReply: boolean) {
  'use memo';
  const { state, scenario, party, brief, send } = desk;
  const { proposals } = state;
  const onOpen = useSteady(leads.onOpen);
  const onIssue = useSteady(leads.onIssue);
  const onNews = useSteady(leads.onNews);
  const ledger = useSteady(leads.onLedger);
  const seek = useSteady(leads.onSeek);
  const reply = useSteady(leads.onReply);
  const onTake = useSteady(leads.onTake);
  const speaks = party !== null;

  const mentions = useMemo(() => mentionsFor(scenario, { scenario, proposals }), [scenario, proposals]);
  const take = useCallback(
    (terms: Terms) => {
      onTake(terms);
      return termsInWords(scenario, terms).map(({ name }) => name);
    },
    [onTake, scenario],
  );
  const acts = useMemo<LineActs>(
    () => ({
      follow: { onOpen, onIssue },
      seek,
      ledger,
      ...(speaks ? { send } : {}),
      ...(speaks && mayReply ? { reply, take } : {}),
    }),
    [onOpen, onIssue, seek, ledger, speaks, mayReply, send, reply, take],
  );
  const reading = useMemo<Reading>(
    () => ({ state, scenario, brief, codeOf: mentions.codeOf, onOpen, onNews }),
    [state, scenario, brief, mentions, onOpen, onNews],
  );
  return { mentions, acts, reading };
}
