'use client';

import { useState } from 'react';
import { proposalCode } from '../../../../game/session/proposal-code';
import { PartyMark } from '../../../components/PartyMark';
import type { Desk } from '../desk';
import { statusOf, timeWords } from '../words/proposal-words';
import { partyName, partyOf } from '../words/words';
import styles from './IssueInWords.module.css';
import type { HistoryEntry } from './issue-history';
import { type Issue, nameIn } from './OptionWords';

const mostAtOnce = 6;

type Props = Readonly<{
  desk: Desk;
  issue: Issue;
  entries: readonly HistoryEntry[];
  onOpen(proposal: string): void;
}>;

/** Who proposed what on an issue when; a long history begins with its latest part. */
export function IssueHistory({ desk, issue, entries, onOpen }: Props) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? entries : entries.slice(-mostAtOnce);
  return (
    <section aria-label={`History of ${issue.name}`}>
      <h3>Who proposed what</h3>
      {entries.length === 0 && (
        <p className={styles.soft}>Nobody has proposed anything on this yet that you may read.</p>
      )}
      {shown.length < entries.length && (
        <button type="button" className={styles.all} onClick={() => setWhole(true)}>
          Show all {entries.length}, from the beginning
        </button>
      )}
      <ol className={styles.history}>
        {shown.map((entry) => (
          <li key={`${entry.proposal.id}:${entry.version}`}>
            <Entry desk={desk} issue={issue} entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type EntryProps = Readonly<{ desk: Desk; issue: Issue; entry: HistoryEntry; onOpen(proposal: string): void }>;

function Entry({ desk: { state, scenario }, issue, entry, onOpen }: EntryProps) {
  const { proposal, version, author, at } = entry;
  const party = partyOf(scenario, author);
  const status = statusOf(proposal).toLowerCase();
  return (
    <button type="button" className={styles.entry} onClick={() => onOpen(proposal.id)}>
      <span className={styles.when}>{timeWords(at)}</span>
      {party && <PartyMark party={party} size="small" />}
      <span>
        {partyName(scenario, author)}: {saidWords(issue, entry)} ·{' '}
        <span className={styles.soft}>
          {proposalCode(state, proposal)}, version {version}
          {status && `, ${status}`}
        </span>
      </span>
    </button>
  );
}

function saidWords(issue: Issue, { option, was, clause }: HistoryEntry): string {
  const text = clause && `clause text ${clause}`;
  if (option === was) return text ?? '';
  const chosen = option === null ? 'left open again' : nameIn(issue, option);
  return text ? `${chosen}, ${text}` : chosen;
}
