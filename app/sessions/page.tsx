import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { SessionsDoor } from './SessionsDoor';

export const metadata: Metadata = { title: 'Saved sessions' };

export default function SavedSessionsPage() {
  return (
    <>
      <TopBar title="Saved sessions" back={{ href: '/host', words: 'Host an exercise' }} />
      <SessionsDoor />
    </>
  );
}
