'use client';

import { useCallback, useMemo } from 'react';
import { z } from 'zod';
import type { Draft } from '../../../../game/session/draft';
import { useKept } from '../../../lib/draft-store';
import { useUnchanged } from '../../../lib/use-unchanged';
import type { Desk } from '../desk';
import { pick } from '../drafting/draft';
import type { OwnDraft } from '../drafting/use-draft';
import { optionPoints } from '../own-standing';
import { amendedColumn, comparables, heldTerms, holdsKey, overHolds } from './compared';
import { defaultColumns, shownColumns, withColumn } from './shown-columns';

/** Null until the reader chooses: then the defaults go on by themselves. */
const Choice = z.object({ columns: z.array(z.string()).readonly().nullable(), against: z.string().nullable() });
const unchosen: z.infer<typeof Choice> = { columns: null, against: null };

function useColumns({ state, scenario, party }: Desk, place: string) {
  const [choice, setChoice] = useKept(`${place}:sheet`, Choice, unchosen);
  const { proposals, agreements } = state;
  const keys = useUnchanged(choice.columns ?? defaultColumns(state, scenario, party));
  const columns = useMemo(
    () => shownColumns({ state: { scenario, proposals, agreements }, scenario }, keys),
    [scenario, proposals, agreements, keys],
  );
  return { keys, columns, choice, setChoice };
}

/** The sheet as this seat has arranged it: which columns, against which one differences are marked, and one's draft. */
export function useSheet(desk: Desk, own: OwnDraft, place: string) {
  const { state, scenario, party, brief } = desk;
  const { keys, columns, choice, setChoice } = useColumns(desk, place);
  const writing = party !== null && state.stage !== 'closed';
  const holds = useUnchanged(heldTerms(state, scenario, desk.holds));
  const draft: Draft | null = writing ? own.draft : null;

  const amended = draft && amendedColumn(desk, draft);
  const choices = comparables({ holds, amended, columns, draft: draft && overHolds(holds, draft) });
  const usual = amended?.key ?? holdsKey;
  const keyed = (key: string | null) => choices.find((each) => each.key === key);
  const against = keyed(choice.against) ?? keyed(usual) ?? { key: holdsKey, name: 'what holds now', ...holds };

  const { change } = own;
  const onPick = useCallback(
    (issue: string, option: string | null) => change((before) => pick(before, issue, option)),
    [change],
  );
  const worth = useMemo(
    () => (brief ? (issue: string, option: string) => optionPoints(brief, issue, option) : undefined),
    [brief],
  );
  const show = (columns: readonly string[]) => setChoice((before) => ({ ...before, columns }));
  return {
    scenario,
    holds,
    draft,
    columns,
    keys,
    choices,
    against,
    base: overHolds(holds, against),
    worth,
    onPick,
    show,
    /** A column that is not shown yet is shown with it. */
    compareWith: (key: string) =>
      setChoice((before) => ({
        columns: keyed(key) ? before.columns : withColumn(keys, key),
        against: key === usual ? null : key,
      })),
  };
}

export type Sheet = ReturnType<typeof useSheet>;
