import { Button, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import type { StoryMoment } from '../../../game/review/key-moments/story-of';
import { BusyButton } from '../../components/BusyButton';
import { Dialog } from '../../components/Dialog';
import { Problem } from '../../components/Problem';
import { useKept } from '../../lib/draft-store';
import { timeOfDay } from '../../lib/span-words';
import type { ReviewDesk } from '../use-review';
import styles from './Moment.module.css';
import { longestText, longestTitle, MomentDraft, momentOf } from './moment-draft';
import { rewording } from './story-acts';
import type { Editing } from './use-editing';

type Props = Readonly<{ desk: ReviewDesk; editing: Editing; moment: StoryMoment | null; onClose(): void }>;

const Kept = MomentDraft.nullable();

/** A key moment reworded, or one added where the review stands. What is half typed is kept until it is told so. */
export function MomentDialog({ desk, editing, moment, onClose }: Props) {
  const here = desk.log[desk.position - 1]?.at ?? 0;
  const [draft, setDraft] = useKept<MomentDraft | null>(`${desk.seat}:moment:${moment?.key ?? 'new'}`, Kept, null);
  const { title, text, at } = moment ?? { title: '', text: '', at: here };
  const written = draft ?? { title, text, when: at };
  const change = (by: Partial<MomentDraft>) => setDraft({ ...written, ...by });
  const { value, missing } = momentOf(written);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!value || editing.busy) return;
    const command = moment ? rewording(moment, value) : ({ type: 'add-moment', ...value } as const);
    if (command && !(await editing.run(command))) return;
    setDraft(null);
    onClose();
  };
  return (
    <Dialog title={moment ? 'Change a key moment' : 'Add a key moment'} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.note}>
          At {timeOfDay(written.when)}.{' '}
          {!moment && written.when !== here && (
            <button type="button" className={styles.link} onClick={() => change({ when: here })}>
              Put it at {timeOfDay(here)}, where the review stands now
            </button>
          )}
        </p>
        <TextInput
          label="Title"
          maxLength={longestTitle}
          data-autofocus
          value={written.title}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
        <Textarea
          label="Why it mattered"
          description="A sentence or two. Whoever may read the review reads it."
          autosize
          minRows={3}
          maxRows={10}
          maxLength={longestText}
          value={written.text}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        {moment && (written.title !== moment.first.title || written.text !== moment.first.text) && (
          <div className={styles.first}>
            <p className={styles.note}>{moment.added ? 'It was added as:' : 'It was found as:'}</p>
            <p>
              <strong>{moment.first.title}</strong> {moment.first.text}
            </p>
            <Button variant="subtle" size="compact-sm" onClick={() => change(moment.first)}>
              Take these words back
            </Button>
          </div>
        )}
        <Problem text={editing.problem} />
        <div className={styles.foot}>
          <p className={styles.note} role="status">
            {missing}
          </p>
          <BusyButton type="submit" busy={editing.busy} disabled={!value}>
            {moment ? 'Change it' : 'Add it'}
          </BusyButton>
        </div>
      </form>
    </Dialog>
  );
}
