import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { type Finding, findingIn } from '../../../game/session/finding';
import { BusyButton } from '../../components/BusyButton';
import { Dialog } from '../../components/Dialog';
import { Problem } from '../../components/Problem';
import { useKept } from '../../lib/draft-store';
import { timeOfDay } from '../../lib/span-words';
import type { ReviewDesk } from '../use-review';
import { useReviewAct } from '../use-review-act';
import styles from './Findings.module.css';
import { FindingDraft, findingOf, fresh } from './finding-draft';

type Props = Readonly<{ desk: ReviewDesk; finding: (Finding & Readonly<{ id: string }>) | null; onClose(): void }>;

const Kept = FindingDraft.nullable();
/** Suggestions: the categories of an exercise like this one. Any other can be written. */
const categories = ['Preparation', 'Negotiation', 'Teamwork', 'Information', 'Decision', 'Running of the exercise'];

/** A finding written or changed. What is half typed is kept until it is recorded. */
export function FindingDialog({ desk, finding, onClose }: Props) {
  const act = useReviewAct(desk);
  const [draft, setDraft] = useKept<FindingDraft | null>(`${desk.seat}:finding:${finding?.id ?? 'new'}`, Kept, null);
  const at = desk.log[desk.position - 1]?.at ?? null;
  const written = draft ?? fresh(finding);
  const change = (by: Partial<FindingDraft>) => setDraft({ ...written, ...by });
  const { missing, value } = findingOf(written);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!value || act.busy) return;
    const command = finding
      ? ({ type: 'edit-finding', finding: finding.id, ...value } as const)
      : ({ type: 'record-finding', ...value } as const);
    const unchanged = finding !== null && JSON.stringify(findingIn(finding)) === JSON.stringify(value);
    if (!unchanged && !(await act.run(command))) return;
    setDraft(null);
    onClose();
  };
  return (
    <Dialog title={finding ? 'Change a finding' : 'Record a finding'} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <NativeSelect
          label="What it is"
          data={[
            { value: 'improvement', label: 'Something to improve' },
            { value: 'strength', label: 'A strength' },
          ]}
          value={written.kind}
          onChange={({ currentTarget: { value: kind } }) =>
            change({ kind: kind === 'strength' ? 'strength' : 'improvement' })
          }
        />
        <TextInput
          label="Category"
          list="finding-categories"
          maxLength={60}
          value={written.category}
          onChange={({ currentTarget: { value: category } }) => change({ category })}
        />
        <datalist id="finding-categories">
          {categories.map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
        <Textarea
          label="What the exercise showed"
          autosize
          minRows={3}
          maxRows={8}
          maxLength={2_000}
          data-autofocus
          value={written.text}
          onChange={({ currentTarget: { value: text } }) => change({ text })}
        />
        <Textarea
          label="Recommendation"
          description="What to do about it, if anything."
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2_000}
          value={written.recommendation}
          onChange={({ currentTarget: { value: recommendation } }) => change({ recommendation })}
        />
        <div className={styles.pair}>
          <TextInput
            label="Who sees to it"
            maxLength={100}
            value={written.owner}
            onChange={({ currentTarget: { value: owner } }) => change({ owner })}
          />
          <TextInput
            type="date"
            label="By when"
            value={written.due}
            onChange={({ currentTarget: { value: due } }) => change({ due })}
          />
        </div>
        {at !== null && (
          <label className={styles.moment}>
            <input
              type="checkbox"
              checked={written.when !== null}
              onChange={({ currentTarget: { checked } }) => change({ when: checked ? at : null })}
            />{' '}
            It showed at {timeOfDay(written.when ?? at)}, the moment that the review stands at
          </label>
        )}
        <Problem text={act.problem} />
        <div className={styles.foot}>
          <p className={styles.note} role="status">
            {missing}
          </p>
          <BusyButton type="submit" busy={act.busy} disabled={!value}>
            {finding ? 'Change it' : 'Record it'}
          </BusyButton>
        </div>
      </form>
    </Dialog>
  );
}
