import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { AdminDoor } from './AdminDoor';

export const metadata: Metadata = { title: 'This installation' };

export default function AdministrationPage() {
  return (
    <>
      <TopBar title="This installation" back={{ href: '/host', words: 'Host an exercise' }} />
      <AdminDoor />
    </>
  );
}
