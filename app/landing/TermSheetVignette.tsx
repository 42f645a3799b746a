import { type Marked, PartyMark } from '../components/PartyMark';
import styles from './TermSheetVignette.module.css';

const us: Marked = {
  name: 'United States',
  letters: 'US',
  shape: 'circle',
  colour: { light: '#0067a8', dark: '#6db7ea' },
};
const ukraine: Marked = {
  name: 'Ukraine',
  letters: 'UA',
  shape: 'square',
  colour: { light: '#9a6700', dark: '#e7b54a' },
};

const rows = [
  { issue: 'Legal form', now: 'Executive agreement', draft: 'Law passed by Congress', changed: true },
  { issue: 'If attacked again', now: 'Consult within 24 h', draft: 'Mandatory arms and sanctions', changed: true },
  { issue: 'Term', now: '10 years', draft: '50 years', changed: true },
  { issue: 'US backstop', now: 'None', draft: 'Air power from outside', changed: true },
] as const;

/** An invented moment of play, drawn and not live: what a table looks like before one has sat at it. */
export function TermSheetVignette() {
  return (
    <figure className={styles['sheet']} aria-label="Illustration: a draft guarantee on the term sheet">
      <div className={styles['head']}>
        <PartyMark party={ukraine} />
        <div>
          <strong>Ukraine</strong>
          <span>draft for the United States</span>
        </div>
        <span className={styles['clock']}>07:42</span>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Guarantee</th>
            <th scope="col">Holds now</th>
            <th scope="col">My draft</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ issue, now, draft, changed }) => (
            <tr key={issue}>
              <th scope="row">{issue}</th>
              <td>{now}</td>
              <td className={changed ? styles['changed'] : ''}>{draft}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <blockquote>
        <PartyMark party={us} />
        <p>
          “Fifteen years is what the floor will take. If Europe carries the ground force, I will take air power to
          Washington.”
        </p>
      </blockquote>
      <figcaption>An invented moment, to show what play looks like.</figcaption>
    </figure>
  );
}
