import { ActionBar } from '../components/ActionBar';
import { BusyButton } from '../components/BusyButton';
import type { HostFormState } from './use-host-form';

/** To keep what was prepared, and to begin. */
export function HostActions({ form }: { form: HostFormState }) {
  const { draft, plans, hosting, card, key } = form;
  const mayBeKept = key.known !== null && key.known !== '' && draft.name.trim() !== '';
  return (
    <ActionBar
      title="Next: the lobby"
      note={plans.done || 'You hand out the links and wait for your delegations.'}
      problem={hosting.problem ?? plans.problem}
    >
      <span role="status" className="visually-hidden">
        {plans.done}
      </span>
      {mayBeKept && draft.plan && (
        <BusyButton variant="default" size="md" busy={plans.busy} onClick={() => void form.save(draft.plan)}>
          Save changes
        </BusyButton>
      )}
      {mayBeKept && (
        <BusyButton variant="default" size="md" busy={plans.busy} onClick={() => void form.save(null)}>
          {draft.plan ? 'Save as new' : 'Save as plan'}
        </BusyButton>
      )}
      <BusyButton type="submit" size="md" busy={hosting.busy} disabled={!card}>
        Open the lobby
      </BusyButton>
    </ActionBar>
  );
}
