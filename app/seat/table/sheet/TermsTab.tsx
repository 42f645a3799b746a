import { useCallback } from 'react';
import { emptyDraft } from '../../../../game/session/draft';
import type { Desk } from '../desk';
import { draftUnder } from '../drafting/composing';
import { DraftNotes } from '../drafting/DraftNotes';
import type { OwnDraft } from '../drafting/use-draft';
import { RatificationNeeds } from '../home/RatificationNeeds';
import { RatificationPanel } from '../home/RatificationPanel';
import { ColumnHead } from './ColumnHead';
import { amendedColumn, countDiffering, draftKey, holdsKey, overHolds, type Stated } from './compared';
import { HeldIssues } from './HeldIssues';
import { IssueInWords } from './IssueInWords';
import { PlainHead } from './PlainHead';
import { precedentOf } from './precedent-of';
import { SheetTools } from './SheetTools';
import type { SheetColumn } from './sheet-column';
import { TermSheet } from './TermSheet';
import styles from './TermsTab.module.css';
import { type Sheet, useSheet } from './use-sheet';

/** Where the sheet is kept, which of its issues is opened, and the way from it to a proposal. */
export type SheetPlace = Readonly<{
  place: string;
  issue: string | null;
  onIssue(issue: string): void;
  onOpen(proposal: string): void;
  /** Who of the delegation is at which issue, in words. */
  here: Readonly<Record<string, string>>;
  onAttend(issue: string | null): void;
}>;

type Props = Readonly<{ desk: Desk; own: OwnDraft; at: SheetPlace }>;

/** The term sheet with one's own draft in it, and what the draft amounts to. */
export function TermsTab({ desk, own, at }: Props) {
  'use memo';
  const { state, scenario, party } = desk;
  const sheet = useSheet(desk, own, at.place);
  const { draft, holds, columns } = sheet;
  const { replace } = own;
  const copy = useCallback((column: SheetColumn) => replace(copyOf(column)), [replace]);
  const under = draft && party !== null ? draftUnder(draft, scenario, party) : null;
  return (
    <div className={styles.sheet}>
      <div
        className={`${styles.page} ${draft ? styles.writing : ''}`}
        style={{ ['--columns' as string]: columns.length + (draft ? 2 : 1) }}
      >
        <div className={styles.still}>
          {state.stage === 'playing' && <RatificationPanel desk={desk} />}
          <SheetTools desk={desk} sheet={sheet} own={own} />
        </div>
        <TermSheet
          sheet={sheet}
          here={at.here}
          onAttend={at.onAttend}
          heads={{
            holds: <PlainHead name="Holds now" notes={standingOf(sheet, holdsKey, holds)} />,
            draft: draft && <PlainHead name="My draft" notes={draftNotes(desk, sheet)} />,
            columns: columns.map((column) => (
              <ColumnHead
                key={column.key}
                desk={desk}
                column={column}
                standing={standingOf(sheet, column.key, column).join('')}
                onOpen={at.onOpen}
                onCopy={draft ? copy : undefined}
              />
            )),
          }}
          explained={at.issue}
          onExplain={at.onIssue}
          explanation={(issue) => (
            <IssueInWords
              desk={desk}
              issue={issue}
              now={holds.terms[issue.id] ?? issue.statusQuo}
              worth={sheet.worth}
              onOpen={at.onOpen}
            />
          )}
        />
        <div className={styles.still}>
          {draft && <DraftNotes desk={desk} draft={draft} />}
          {under && (
            <div className={styles.needs}>
              <RatificationNeeds desk={desk} under={under} />
            </div>
          )}
          <HeldIssues scenario={scenario} />
        </div>
      </div>
    </div>
  );
}

/** "4 differ", or that this is the column which the others are compared with. */
function standingOf({ scenario, choices, against, base }: Sheet, key: string, stated: Stated): readonly string[] {
  if (key === against.key) return choices.length > 1 ? ['compared with'] : [];
  const count = countDiffering(scenario, stated, base);
  return [count === 0 ? 'none differ' : `${count} ${count === 1 ? 'differs' : 'differ'}`];
}

function draftNotes(desk: Desk, sheet: Sheet): readonly string[] {
  const { draft, holds, scenario } = sheet;
  if (!draft) return [];
  const amended = amendedColumn(desk, draft);
  const like = precedentOf(scenario.precedents, draft.terms);
  return [
    ...(amended ? [`amends ${amended.name}`] : []),
    ...(like ? [`like “${like.name}”`] : []),
    ...standingOf(sheet, draftKey, overHolds(holds, draft)),
  ];
}

/** A column's terms as a fresh draft, to table something like it. */
function copyOf(column: SheetColumn) {
  const { terms, clauses } = column;
  const instrument = column.kind === 'precedent' ? null : instrumentOf(column);
  return { ...emptyDraft, terms: { ...terms }, clauses: { ...clauses }, instrument };
}

const instrumentOf = (column: Exclude<SheetColumn, { kind: 'precedent' }>): string =>
  column.kind === 'proposal' ? column.proposal.instrument : column.agreement.instrument;
