import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { JoinForm } from './JoinForm';
import styles from './join.module.css';

export const metadata: Metadata = { title: 'Join' };

export default function JoinPage() {
  return (
    <>
      <TopBar title="Join an exercise" />
      <main className={styles['page']}>
        <h1>Take your seat</h1>
        <p className={styles['lead']}>
          Your facilitator shows the code on the wall. If there is a class list, give your name as it stands there.
        </p>
        <JoinForm />
      </main>
    </>
  );
}
