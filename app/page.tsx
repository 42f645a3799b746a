import Link from 'next/link';
import { TopBar } from './components/TopBar';
import styles from './landing/landing.module.css';
import { PractiseAlone } from './landing/PractiseAlone';
import { TermSheetVignette } from './landing/TermSheetVignette';
import { WaysIn } from './landing/WaysIn';

export default function Landing() {
  return (
    <>
      <TopBar title="Negotiation exercises" />
      <main className={styles['page']}>
        <section className={styles['first']}>
          <div className={styles['words']}>
            <h1>What would you sign?</h1>
            <p className={styles['lead']}>
              Parley seats two to eight delegations at one table. Each reads a brief that the others do not see. You
              talk in private or in plenary, table terms, amend them, sign them or leave.
            </p>
            <PractiseAlone />
            <p className={styles['try']}>
              Only a look? <Link href="/practice">Try the table</Link>: two minutes on a toy proposal, nobody to
              convince.
            </p>
          </div>
          <TermSheetVignette />
        </section>
        <WaysIn />
        <div className={styles['about']}>
          <p className={styles['more']}>
            The largest of the exercises that come with it asks what could guarantee the security of Ukraine after the
            war: four parties, fourteen issues, seven instruments. When it is over, the whole room can go through what
            happened, minute by minute, as any of the delegations saw it.
          </p>
          <p className={styles['more']}>
            It is a teaching model and takes no side. Its points are assumptions made for a classroom; nobody’s real
            position is in them. <Link href="/precedents">The models that it draws on</Link> have a page each.
          </p>
        </div>
      </main>
    </>
  );
}
