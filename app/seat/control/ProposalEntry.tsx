import { latest } from '../../../game/session/latest';
import type { Proposal, State } from '../../../game/session/state';
import { Markdown } from '../../components/Markdown';
import { PartyMark } from '../../components/PartyMark';
import type { Room } from '../../lib/room';
import { partyOf } from '../../lib/seating';
import { timeOfDay } from '../../lib/span-words';
import { gainOf } from '../table/own-standing';
import { failedGates, lapseWords } from '../table/words/agreement-words';
import { signatoriesOf } from '../table/words/proposal-words';
import { TermsInWords } from '../table/words/TermsInWords';
import { counted, instrumentName, partyName, partyNames, signed } from '../table/words/words';
import { NoteButton } from './observations/NoteButton';
import { pinnable } from './observations/pin-here';
import styles from './ProposalEntry.module.css';

type Scenario = NonNullable<State['scenario']>;

/** Whether the others at the table know of it. */
function secrecy({ state, log }: Room, { id, audience }: Proposal): string {
  const told = log.some((event) => event.type === 'agreement-announced' && event.proposal === id);
  if (told || audience === 'everyone') return 'known to everyone';
  const entered = state.agreements.some(({ proposal }) => proposal === id);
  return entered ? 'not announced yet' : 'known to these parties only';
}

export function ProposalEntry({ room, proposal }: { room: Room; proposal: Proposal }) {
  const { state } = room;
  const { scenario } = state;
  if (!scenario) return null;
  const { number, at, terms } = latest(proposal);
  const from = partyOf(state, proposal.from);
  const pin = { to: 'proposal', proposal: proposal.id } as const;
  const name = `${instrumentName(scenario, proposal.instrument)}, version ${number}`;
  return (
    <article className={styles['entry']} tabIndex={-1} aria-label={name} {...pinnable(pin)}>
      {from && <PartyMark party={from} />}
      <div className={styles['body']}>
        <h3>{name}</h3>
        <p className={styles['note']}>
          {partyName(scenario, proposal.from)}
          {proposal.to.length > 0 && ` to ${partyNames(scenario, proposal.to)}`} · {timeOfDay(at)} ·{' '}
          {counted(Object.keys(terms).length, 'term')} · {secrecy(room, proposal)} <NoteButton pin={pin} about={name} />
        </p>
        {proposal.status === 'lapsed' && (
          <p className={styles['declined']}>
            {lapseWords(scenario, proposal.instrument, failedGates(state.ratifications[proposal.id]))}
          </p>
        )}
        {proposal.status === 'open' && state.stage !== 'closed' && <Worth state={state} proposal={proposal} />}
        <Signatures room={room} scenario={scenario} proposal={proposal} />
        <details className={styles['versions']}>
          <summary>{proposal.versions.length > 1 ? `All ${proposal.versions.length} versions` : 'The text'}</summary>
          {[...proposal.versions].reverse().map((version, index, all) => (
            <div key={version.number} className={styles['version']}>
              <h4>
                Version {version.number}, {partyName(scenario, version.author)}, {timeOfDay(version.at)}
              </h4>
              <TermsInWords scenario={scenario} content={version} before={all[index + 1]} />
              {version.rationale && <Rationale text={version.rationale} />}
            </div>
          ))}
        </details>
      </div>
    </article>
  );
}

/** What it would change for each party in points, against what holds now. */
function Worth({ state, proposal }: { state: State; proposal: Proposal }) {
  const { scenario } = state;
  if (!scenario) return null;
  const under = { instrument: proposal.instrument, terms: latest(proposal).terms };
  return (
    <ul className={styles['worth']} aria-label="Points against what holds now">
      {scenario.parties.map(({ id, name, letters }) => {
        const brief = state.briefs[id];
        const gain = brief ? gainOf(state, scenario, brief, under) : 0;
        return (
          <li key={id}>
            <abbr title={name}>{letters}</abbr>{' '}
            <span className={gain > 0 ? styles['signed'] : gain < 0 ? styles['declined'] : ''}>{signed(gain)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Rationale({ text }: { text: string }) {
  return (
    <div className={styles['rationale']}>
      <p className={styles['note']}>Why, kept for the review:</p>
      <Markdown text={text} as="message" />
    </div>
  );
}

/** Party by party: signed, declined or still open, and red lines crossed in signing. */
function Signatures({ room, scenario, proposal }: { room: Room; scenario: Scenario; proposal: Proposal }) {
  const { number } = latest(proposal);
  const crossed = room.log.filter(
    (event) => event.type === 'red-line-crossed' && event.proposal === proposal.id && event.version === number,
  );
  return (
    <ul className={styles['signatures']}>
      {signatoriesOf(scenario, proposal).map((id) => {
        const has = proposal.signatures.includes(id);
        const reason = proposal.declined[id];
        const across = crossed.some((event) => event.type === 'red-line-crossed' && event.party === id);
        return (
          <li key={id}>
            {partyName(scenario, id)}{' '}
            <span className={has ? styles['signed'] : reason === undefined ? '' : styles['declined']}>
              {has ? 'signed' : reason === undefined ? 'not signed' : `declined: ${reason}`}
            </span>
            {has && across && <span className={styles['declined']}> across its red line</span>}
          </li>
        );
      })}
    </ul>
  );
}
