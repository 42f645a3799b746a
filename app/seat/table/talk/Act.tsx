import { Button } from '@mantine/core';
import { namesIn } from '../../../../game/review/names';
import { ratificationInWords } from '../../../../game/review/sentence/ratification';
import type { EventOf } from '../../../../game/session/events';
import { phaseAt } from '../../../../game/session/phases';
import { BotMark } from '../../../components/BotMark';
import { PartyMark } from '../../../components/PartyMark';
import { gainOf } from '../own-standing';
import { Points } from '../words/Points';
import { timeWords } from '../words/proposal-words';
import { counted, instrumentName, partyName, partyNames, partyOf, termsInWords } from '../words/words';
import styles from './Act.module.css';
import { act, type SmallEvent } from './act-words';
import type { Reading } from './reading';
import { Statement } from './Statement';
import type { TalkItem } from './talk-log';

type Acted = Exclude<TalkItem['event'], { type: 'message-sent' }>;
type Props<E = Acted> = Readonly<{ event: E; reading: Reading }>;

/** Something done, told where those who may know of it talk. */
export function Act({ event, reading }: Props) {
  const { scenario } = reading;
  switch (event.type) {
    case 'phase-started': {
      const now = phaseAt(scenario, event.phase);
      return <div className={styles.phase}>{now ? `${now.round.name} · ${now.phase.name}` : 'The next phase'}</div>;
    }
    case 'session-closed':
      return <div className={styles.phase}>The session is over</div>;
    case 'statement-issued':
      return <Statement scenario={scenario} party={event.party} text={event.text} at={event.at} />;
    case 'proposal-tabled':
    case 'proposal-amended':
      return <Tabled event={event} reading={reading} />;
    case 'agreement-announced':
      return (
        <div className={styles.inForce}>
          <strong>{instrumentName(scenario, event.instrument)}</strong> is in force, signed by{' '}
          {partyNames(scenario, event.signatories)}.
          <p className={styles.act}>
            {termsInWords(scenario, event.terms)
              .map(({ option }) => option)
              .join(' · ')}
          </p>
        </div>
      );
    case 'gate-decided':
    case 'agreement-ratified':
    case 'agreement-lapsed': {
      const { title, text } = ratificationInWords(event, namesIn(reading.state));
      return (
        <div className={styles.act}>
          {title}. {text}
        </div>
      );
    }
    case 'inject-released':
      return <Released event={event} reading={reading} />;
    default:
      return <Small event={event} reading={reading} />;
  }
}

type TabledEvent = Extract<Acted, { type: 'proposal-tabled' | 'proposal-amended' }>;

function Tabled({ event, reading }: Props<TabledEvent>) {
  const { state, scenario, brief, codeOf, onOpen } = reading;
  const proposal = state.proposals[event.proposal];
  const party = partyOf(scenario, event.from);
  const version = event.type === 'proposal-tabled' ? 1 : event.version;
  const name = proposal ? instrumentName(scenario, proposal.instrument) : 'Proposal';
  const terms = termsInWords(scenario, event.terms);
  const newest = state.stage !== 'closed' && proposal?.status === 'open' && proposal.versions.length === version;
  const gain =
    brief && proposal ? gainOf(state, scenario, brief, { instrument: proposal.instrument, terms: event.terms }) : null;
  return (
    <div className={styles.message}>
      {party && <PartyMark party={party} />}
      <div>
        <By event={event} reading={reading} />
        <div className={styles.card}>
          <p className={styles.title}>
            {name}, version {version}
            {proposal && <span className={styles.code}>{codeOf(proposal.id)}</span>}
          </p>
          <p>
            {terms.slice(0, 2).map(({ option }) => `${option} · `)}
            {event.type === 'proposal-amended'
              ? `${counted(event.changed.length, 'term')} changed`
              : counted(terms.length, 'term')}
          </p>
          {newest && gain !== null && (
            <p>
              <Points of={gain} after=" for you against what holds now" />
            </p>
          )}
          {onOpen && newest && (
            <Button
              className={styles.open ?? ''}
              size="compact-sm"
              variant="default"
              onClick={() => onOpen(event.proposal)}
            >
              Read and answer
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function By({ event, reading: { state, scenario } }: Props<TabledEvent>) {
  const bot = state.seats[event.by]?.bot ?? false;
  return (
    <p className={styles.by}>
      <strong>
        <BotMark bot={bot} name={partyName(scenario, event.from)} />
      </strong>{' '}
      {event.type === 'proposal-tabled' ? 'tabled' : 'amended'} · {timeWords(event.at)}
    </p>
  );
}

/** News in passing: its headline is the way to the rest. */
function Released({ event, reading: { onNews } }: Props<EventOf<'inject-released'>>) {
  return (
    <div className={styles.control}>
      {onNews ? (
        <button type="button" className={styles.headline} onClick={onNews}>
          {event.title}
        </button>
      ) : (
        <strong className={styles.headline}>{event.title}</strong>
      )}
      <p className={styles.by}>News · {timeWords(event.at)}</p>
    </div>
  );
}

function Small({ event, reading }: Props<SmallEvent>) {
  const { state, scenario } = reading;
  const proposal = state.proposals[event.proposal];
  const words = act(event, scenario, proposal ? instrumentName(scenario, proposal.instrument) : 'proposal');
  // That an agreement is in force is nobody's act, whoever signed last.
  const bot = event.type !== 'agreement-entered' && state.seats[event.by]?.bot === true;
  return (
    <div className={styles.act}>
      <BotMark bot={bot} name={words} /> · {timeWords(event.at)}
    </div>
  );
}
