import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { CohortDoor } from './CohortDoor';

export const metadata: Metadata = { title: 'Across sessions' };

export default function AcrossSessionsPage() {
  return (
    <>
      <TopBar title="Across sessions" back={{ href: '/sessions', words: 'Saved sessions' }} />
      <CohortDoor />
    </>
  );
}
