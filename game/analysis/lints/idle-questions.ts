import type { Fault } from '../../scenario/faults/fault';
import type { AskedHappening } from '../../scenario/question';
import type { Scenario } from '../../scenario/scenario-file';
import { whyNever } from './can-happen';
import { everAllowed } from './phases-played';
import { usable } from './usable';

type Instrument = Scenario['instruments'][number];

/** Whether what is between these parties alone, or at least not with all, can be under an instrument. */
const fits = ({ parties }: Scenario, { signatories }: Instrument, { party, to, private: unheard }: AskedHappening) => {
  const others = signatories.filter((id) => id !== to && id !== party);
  const alone = to === undefined || others.length <= (party === undefined ? 1 : 0);
  return alone && (!unheard || signatories.length < parties.length);
};

function whyNoTalk(scenario: Scenario, { to, private: unheard }: AskedHappening): string | null {
  if (unheard && scenario.parties.length < 3) return 'two parties hear all that one says to the other';
  const alone = to !== undefined || unheard === true;
  const allowed = everAllowed(scenario, 'talk-private') || (!alone && everAllowed(scenario, 'talk-plenary'));
  return allowed ? null : `no phase allows to talk${alone ? ' in private' : ''}`;
}

function whyNoProposal(scenario: Scenario, when: AskedHappening): string | null {
  if (!everAllowed(scenario, 'table')) return 'no phase allows to table';
  if (scenario.instruments.some((instrument) => fits(scenario, instrument, when))) return null;
  return 'every instrument has more signatories, and all of them read what is tabled under it';
}

function whyNoSignature(scenario: Scenario, when: AskedHappening): string | null {
  const { party } = when;
  if (!everAllowed(scenario, 'sign')) return 'no phase allows to sign';
  const signed = scenario.instruments.filter(({ signatories }) => party === undefined || signatories.includes(party));
  if (signed.length === 0) return `no instrument has ${party} among its signatories`;
  if (!signed.some((instrument) => fits(scenario, instrument, when)))
    return 'every instrument it could sign has more signatories, and all of them read who signed';
  return null;
}

function whyNoCrossing(scenario: Scenario, when: AskedHappening): string | null {
  const { party } = when;
  const drawn = scenario.parties.some(({ id, redLines }) => (party === undefined || id === party) && redLines.length);
  return drawn ? whyNoSignature(scenario, when) : `${party ?? 'no party'} has ${party ? 'no' : 'a'} red line`;
}

function whyNoAgreement(scenario: Scenario, when: AskedHappening): string | null {
  if (!everAllowed(scenario, 'sign')) return 'no phase allows to sign';
  if (!when.private || usable(scenario).some((each) => each.confidential && fits(scenario, each, when))) return null;
  return 'no instrument is confidential and leaves a party out';
}

function whyNoVote({ gates, ...scenario }: Scenario, { party }: AskedHappening): string | null {
  const required = usable(scenario).flatMap((instrument) => instrument.gates);
  const votes = gates.some(({ id, party: home }) => required.includes(id) && (party === undefined || home === party));
  return votes ? null : `nothing has to pass a gate${party === undefined ? '' : ` of ${party}`}`;
}

/** Why an event can never happen in any session; null when it can. */
function whyNo(scenario: Scenario, when: AskedHappening): string | null {
  switch (when.event) {
    case 'message-sent':
    case 'commitment-marked':
    case 'commitment-judged':
      return whyNoTalk(scenario, when);
    case 'statement-issued':
      return null;
    case 'proposal-tabled':
    case 'proposal-amended':
    case 'proposal-declined':
    case 'proposal-withdrawn':
      return whyNoProposal(scenario, when);
    case 'proposal-signed':
    case 'signature-withdrawn':
      return whyNoSignature(scenario, when);
    case 'red-line-crossed':
      return whyNoCrossing(scenario, when);
    case 'agreement-entered':
      return whyNoAgreement(scenario, when);
    default:
      return whyNoVote(scenario, when);
  }
}

/** Questions that no session answers, whatever is done in it: they would stay open for ever. */
export const idleQuestions = (scenario: Scenario): Fault[] =>
  scenario.questions.flatMap(({ id, when }, index) => {
    const never = 'event' in when ? whyNo(scenario, when) : whyNever(scenario, when);
    if (never === null) return [];
    const kind = 'event' in when ? 'event' : 'tabled' in when ? 'tabled' : 'inForce';
    const path = ['questions', index, 'when', kind];
    const right = 'an answer that one session or another can give';
    return [{ path, message: `question ${id} can never be answered: ${never}`, right }];
  });
