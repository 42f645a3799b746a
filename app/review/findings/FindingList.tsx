import { Button } from '@mantine/core';
import { useState } from 'react';
import type { State } from '../../../game/session/state';
import { Confirm } from '../../components/Confirm';
import { Problem } from '../../components/Problem';
import { timeOfDay } from '../../lib/span-words';
import type { ReviewDesk } from '../use-review';
import { useReviewAct } from '../use-review-act';
import { FindingDialog } from './FindingDialog';
import styles from './Findings.module.css';

type Held = State['findings'][string];
const kinds = { strength: 'Strength', improvement: 'To improve' } as const;

/** The improvement plan: each finding with what to do about it, who sees to it and by when. */
export function FindingList({ desk }: { desk: ReviewDesk }) {
  const [asked, setAsked] = useState<Held | 'new' | null>(null);
  const findings = Object.values(desk.end.findings).sort((a, b) => a.at - b.at);
  const writes = desk.ofControl && desk.act !== null && desk.end.stage === 'closed';
  return (
    <section aria-labelledby="findings">
      <header className={styles.head}>
        <h2 id="findings">Findings</h2>
        {writes && <Button onClick={() => setAsked('new')}>Record a finding…</Button>}
      </header>
      <p className={styles.note}>
        {desk.ofControl
          ? 'What the exercise showed, and what to do about it. The white cell alone reads it, unless its notes are shared.'
          : 'What the white cell found, and what it recommends.'}
      </p>
      {findings.length === 0 && <p className={styles.none}>Nothing is recorded yet.</p>}
      <ol className={styles.list}>
        {findings.map((finding) => (
          <Entry
            key={finding.id}
            desk={desk}
            finding={finding}
            {...(writes ? { onEdit: () => setAsked(finding) } : {})}
          />
        ))}
      </ol>
      {asked !== null && (
        <FindingDialog desk={desk} finding={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}

type EntryProps = Readonly<{ desk: ReviewDesk; finding: Held; onEdit?: () => void }>;

function Entry({ desk, finding, onEdit }: EntryProps) {
  const act = useReviewAct(desk);
  const [strikes, setStrikes] = useState(false);
  const { id, kind, category, text, recommendation, owner, due, when, by } = finding;
  const position = when === null ? 0 : desk.log.findLastIndex(({ at }) => at <= when) + 1;
  return (
    <li>
      <p className={styles.kind}>
        <strong className={styles[kind]}>{kinds[kind]}</strong> {category}
        {when !== null && position > 0 && (
          <>
            {' · '}
            <a href={desk.linkTo({ view: 'table', position })}>shown at {timeOfDay(when)}</a>
          </>
        )}
      </p>
      <p className={styles.text}>{text}</p>
      {recommendation !== null && (
        <p>
          <span className={styles.note}>Recommended:</span> {recommendation}
        </p>
      )}
      <p className={styles.note}>
        {[
          owner === null ? 'nobody named' : `seen to by ${owner}`,
          due === null ? 'no date' : `by ${due}`,
          `recorded by ${desk.end.seats[by]?.name ?? 'the white cell'}`,
        ].join(' · ')}
      </p>
      {onEdit && (
        <div className={styles.acts}>
          <Button variant="subtle" size="compact-sm" onClick={onEdit}>
            Change…
          </Button>
          <Button variant="subtle" size="compact-sm" color="loss" onClick={() => setStrikes(true)}>
            Strike out…
          </Button>
          <Confirm
            opened={strikes}
            close={() => setStrikes(false)}
            title="Strike out this finding?"
            text="It goes from the list and from every report. The log keeps what it said."
            verb="Strike it out"
            confirm={() => void act.run({ type: 'strike-finding', finding: id })}
          />
          <Problem text={act.problem} />
        </div>
      )}
    </li>
  );
}
