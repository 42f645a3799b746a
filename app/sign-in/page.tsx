import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { SignIn } from './SignIn';

export const metadata: Metadata = { title: 'Sign in' };

export default function SignInPage() {
  return (
    <>
      <TopBar title="Sign in" />
      <SignIn />
    </>
  );
}
