'use client';

import { z } from 'zod';
import { answerWithPasskey, keepPasskey, newPasskeyQuestion, passkeyQuestion } from './accounts-api';
import type { Answer } from './api';

/** Whether this browser has passkeys, which it has on secure pages alone. */
export const hasPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

type Done = Answer<{ done: boolean }>;

/** What the browser needs of what the server asks; the rest goes with it. */
const Asked = z.looseObject({ challenge: z.string() });
const AskedForNew = Asked.extend({
  rp: z.looseObject({ name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number() })),
});

const turnedDown: Done = {
  ok: false,
  refusal: 'no-passkey',
  message: 'Your browser gave no passkey. Try again, or sign in another way.',
};

/** Whoever goes back from the browser's own window has given none. */
async function given(asking: Promise<Credential | null>): Promise<unknown> {
  const credential = await asking.catch(() => null);
  return credential instanceof PublicKeyCredential ? credential.toJSON() : null;
}

export async function signInWithPasskey(): Promise<Done> {
  const question = await passkeyQuestion();
  if (!question.ok) return question;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(Asked.parse(question.value));
  const response = await given(navigator.credentials.get({ publicKey }));
  return response === null ? turnedDown : answerWithPasskey(response);
}

export async function addPasskey(name: string): Promise<Done> {
  const question = await newPasskeyQuestion();
  if (!question.ok) return question;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(AskedForNew.parse(question.value));
  const response = await given(navigator.credentials.create({ publicKey }));
  return response === null ? turnedDown : keepPasskey(response, name);
}
