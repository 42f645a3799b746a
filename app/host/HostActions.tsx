import { ActionBar } from '../components/ActionBar';
import { BusyButton } from '../components/BusyButton';
import type { HostFormState } from './use-host-form';

const rehearsalWords =
  'Rehearse opens one table with bots in all delegations, to go through the timetable and the injects beforehand.';

/** To keep what was prepared, and to begin. */
export function HostActions({ form }: { form: HostFormState }) {
  const { draft, plans, hosting, card, key } = form;
  const mayBeKept = key.known !== null && key.known !== '' && draft.name.trim() !== '';
  return (
    <ActionBar
      title="Next: the lobby"
      note={plans.done || `You hand out the links and wait for your delegations. ${rehearsalWords}`}
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
      {/* It does not send the form: the key Enter would take the first button that does. */}
      <BusyButton
        variant="default"
        size="md"
        busy={hosting.busy}
        disabled={!card}
        onClick={({ currentTarget }) => currentTarget.form?.reportValidity() && void form.submit(true)}
      >
        Rehearse
      </BusyButton>
      <BusyButton type="submit" size="md" busy={hosting.busy} disabled={!card}>
        Open the lobby
      </BusyButton>
    </ActionBar>
  );
}
