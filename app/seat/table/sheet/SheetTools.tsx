'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { emptyDraft, sameDraft } from '../../../../game/session/draft';
import { addressOf } from '../../../precedents/address';
import type { Desk } from '../desk';
import type { OwnDraft } from '../drafting/use-draft';
import { Refused } from '../Refused';
import { openProposals } from '../words/proposal-words';
import { ColumnsDialog } from './ColumnsDialog';
import { precedentOf } from './precedent-of';
import styles from './SheetTools.module.css';
import { precedentKey } from './sheet-column';
import type { Sheet } from './use-sheet';

type Props = Readonly<{ desk: Desk; sheet: Sheet; own: OwnDraft }>;

/** Ways to begin a draft and to begin again; what the sheet shows beside it, and what that is compared with. */
export function SheetTools({ desk, sheet, own }: Props) {
  const [choosing, setChoosing] = useState(false);
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        {sheet.draft && <StartFrom sheet={sheet} own={own} />}
        <Against sheet={sheet} />
        <Button variant="default" onClick={() => setChoosing(true)}>
          Columns…
        </Button>
      </div>
      <div className={styles.beside}>
        <About sheet={sheet} />
        {sheet.draft && <Again own={own} />}
        <Count desk={desk} sheet={sheet} />
      </div>
      {sheet.draft && <Refused by={own.refused} />}
      <ColumnsDialog desk={desk} sheet={sheet} opened={choosing} onClose={() => setChoosing(false)} />
    </div>
  );
}

function StartFrom({ sheet: { scenario }, own }: Pick<Props, 'sheet' | 'own'>) {
  if (scenario.precedents.length === 0) return null;
  const load = (id: string) => {
    const precedent = scenario.precedents.find((each) => each.id === id);
    if (!precedent) return;
    const draft = { ...emptyDraft, terms: { ...precedent.terms } };
    // Typing its name letter by letter chooses it again and again: the draft before it is not to be lost by that.
    if (!sameDraft(own.draft, draft)) own.replace(draft);
  };
  return (
    <NativeSelect
      className={styles.start ?? ''}
      aria-label="Start from a precedent"
      value=""
      onChange={({ currentTarget: { value } }) => load(value)}
    >
      <option value="">Start from a precedent…</option>
      {scenario.precedents.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}

/** A precedent that is not on the sheet yet comes onto it as a column. */
function Against({ sheet: { scenario, choices, against, compareWith } }: Pick<Props, 'sheet'>) {
  const others = scenario.precedents.filter(({ id }) => choices.every(({ key }) => key !== precedentKey(id)));
  return (
    <NativeSelect
      className={styles.against ?? ''}
      label="Differences against"
      value={against.key}
      onChange={({ currentTarget: { value } }) => compareWith(value)}
    >
      {choices.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
      {others.length > 0 && (
        <optgroup label="Compare with a precedent…">
          {others.map(({ id, name }) => (
            <option key={id} value={precedentKey(id)}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
    </NativeSelect>
  );
}

/** Where to read of the precedents, and of the one that the draft is like. */
function About({ sheet: { scenario, draft } }: Pick<Props, 'sheet'>) {
  if (scenario.precedents.length === 0) return null;
  const like = draft ? precedentOf(scenario.precedents, draft.terms) : undefined;
  return (
    <a className={styles.quiet} href={addressOf(scenario.id, like?.id)} target="_blank" rel="noopener noreferrer">
      {like ? `Your draft is like “${like.name}”` : 'About the precedents'}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}

function Again({ own: { draft, replace, replaced, bringBack } }: Pick<Props, 'own'>) {
  const clear = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const touched = Object.keys(draft.terms).length > 0 || draft.amending !== null;
  // The button that was pressed may be gone by then: the focus goes to the one that undoes it.
  const undone = () => requestAnimationFrame(() => (back.current ?? clear.current)?.focus());
  const empty = () => {
    replace(emptyDraft);
    undone();
  };
  const restore = () => {
    bringBack();
    undone();
  };
  return (
    <>
      {touched && (
        <button type="button" className={styles.quiet} ref={clear} onClick={empty}>
          {draft.amending ? 'Stop amending' : 'Clear my draft'}
        </button>
      )}
      {replaced && (
        <button type="button" className={styles.quiet} ref={back} onClick={restore}>
          Bring back the draft before
        </button>
      )}
    </>
  );
}

/** How much of the table is not on the sheet. */
function Count({ desk, sheet: { columns } }: Pick<Props, 'desk' | 'sheet'>) {
  const open = openProposals(desk.state);
  const shown = new Set(columns.map((column) => column.kind === 'proposal' && column.proposal.id));
  const on = open.filter(({ id }) => shown.has(id)).length;
  if (on === open.length) return null;
  return (
    <span className={styles.count}>
      {on} of {open.length} open proposals shown
    </span>
  );
}
