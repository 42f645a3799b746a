import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { PeopleDoor } from './PeopleDoor';

export const metadata: Metadata = { title: 'People' };

export default function PeoplePage() {
  return (
    <>
      <TopBar title="People" back={{ href: '/account', words: 'Account' }} />
      <PeopleDoor />
    </>
  );
}
