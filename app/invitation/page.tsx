import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { Invitation } from './Invitation';

export const metadata: Metadata = { title: 'Invitation' };

export default function InvitationPage() {
  return (
    <>
      <TopBar title="Invitation" />
      <Invitation />
    </>
  );
}
