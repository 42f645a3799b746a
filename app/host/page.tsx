import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { HostForm } from './HostForm';

export const metadata: Metadata = { title: 'Host an exercise' };

export default function HostPage() {
  return (
    <>
      <TopBar title="Host an exercise" />
      <HostForm />
    </>
  );
}
