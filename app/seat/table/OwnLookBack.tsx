import { LookBack } from '../../components/look-back/LookBack';
import { useAct } from '../../lib/use-act';
import type { Desk } from './desk';

/** The short form of the hot wash, on everyone's own page. */
export function OwnLookBack({ desk }: { desk: Desk }) {
  const act = useAct(desk);
  const { seat, state } = desk;
  return seat === null ? null : <LookBack seat={seat} answer={state.survey[seat]} act={act} />;
}
