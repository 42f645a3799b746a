import { useMemo, useState } from 'react';
import { type UnheardRoom, type Unknown, unknownTo } from '../../game/review/unknown-to';
import { timeOfDay } from '../lib/span-words';
import { ProposalCard } from '../seat/table/proposals/ProposalCard';
import { byNewest } from '../seat/table/words/proposal-words';
import { counted, instrumentName, optionName, partyNames } from '../seat/table/words/words';
import styles from './NotKnown.module.css';
import { SaidList } from './SaidList';
import type { ReviewDesk } from './use-review';

/** The difference between what these eyes knew at this moment and what there was. */
export function NotKnown({ desk }: { desk: ReviewDesk }) {
  const { now, whole, scenario, end } = desk;
  const unknown = useMemo(() => unknownTo(now, whole), [now, whole]);
  const said = summaryOf(unknown);
  if (said === '') return <p>By this moment nothing had happened that could not be known from here.</p>;
  return (
    <div className={styles.parts}>
      <p>{said}</p>
      <Mistaken desk={desk} unknown={unknown} />
      {unknown.proposals.length > 0 && (
        <section aria-labelledby="unseen-proposals">
          <h3 id="unseen-proposals">Proposals out of sight</h3>
          {byNewest(Object.fromEntries(unknown.proposals.map((each) => [each.id, each]))).map((proposal) => (
            <ProposalCard key={proposal.id} scenario={scenario} seats={end.seats} proposal={proposal} />
          ))}
        </section>
      )}
      {unknown.rooms.length > 0 && (
        <section aria-labelledby="unheard">
          <h3 id="unheard">Talk out of hearing</h3>
          {unknown.rooms.map((room) => (
            <Room key={room.readers.join(' ')} desk={desk} room={room} />
          ))}
        </section>
      )}
      {unknown.news.length > 0 && (
        <section aria-labelledby="unread">
          <h3 id="unread">News that others read</h3>
          {unknown.news.map(({ inject, party, title, text, to }) => (
            <p key={`${inject} ${party}`}>
              <strong>
                {title ?? 'For one delegation'}, to{' '}
                {partyNames(scenario, party ? [party] : to === 'everyone' ? [] : to)}:
              </strong>{' '}
              {text}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}

/** "They did not know of 2 agreements, 1 proposal and 14 messages." */
function summaryOf({ agreements, proposals, rooms, news }: Unknown): string {
  const messages = rooms.reduce((sum, room) => sum + room.messages.length, 0);
  const parts = [
    agreements.length > 0 && counted(agreements.length, 'agreement in force', 'agreements in force'),
    proposals.length > 0 && counted(proposals.length, 'proposal'),
    messages > 0 && counted(messages, 'message'),
    news.length > 0 && counted(news.length, 'piece of news', 'pieces of news'),
  ].filter((part) => part !== false);
  const last = parts.at(-1);
  if (last === undefined) return '';
  return `Out of sight by this moment: ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last}.`;
}

function Mistaken({ desk: { scenario, whole }, unknown }: { desk: ReviewDesk; unknown: Unknown }) {
  if (unknown.mistaken.length === 0) return null;
  return (
    <table className={styles.mistaken}>
      <caption>What they took to hold, and what did</caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">They believed</th>
          <th scope="col">In fact</th>
        </tr>
      </thead>
      <tbody>
        {unknown.mistaken.map(({ issue, believed, held, by }) => {
          const agreement = whole.agreements.find(({ proposal }) => proposal === by);
          return (
            <tr key={issue}>
              <th scope="row">{scenario.issues.find(({ id }) => id === issue)?.name}</th>
              <td>{optionName(scenario, issue, believed)}</td>
              <td>
                <strong>{optionName(scenario, issue, held)}</strong>
                {agreement && (
                  <span>
                    {instrumentName(scenario, agreement.instrument)} of {partyNames(scenario, agreement.signatories)},{' '}
                    {timeOfDay(agreement.enteredAt)}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Who talked, how much, and at a press what. */
function Room({ desk, room: { readers, messages } }: { desk: ReviewDesk; room: UnheardRoom }) {
  const [open, setOpen] = useState(false);
  const last = messages.at(-1);
  return (
    <details className={styles.room} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {readers.length === 0 ? 'Control' : partyNames(desk.scenario, readers)}: {counted(messages.length, 'message')}
        {last && <span>the last at {timeOfDay(last.at)}</span>}
      </summary>
      {open && <SaidList desk={desk} messages={messages} beside={desk.whole} apart={messages.length > 80} />}
    </details>
  );
}
