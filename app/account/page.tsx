import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { AccountDoor } from './AccountDoor';

export const metadata: Metadata = { title: 'Account' };

export default function AccountPage() {
  return (
    <>
      <TopBar title="Account" back={{ href: '/host', words: 'Host an exercise' }} />
      <AccountDoor />
    </>
  );
}
