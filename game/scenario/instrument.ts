import { z } from 'zod';
import { line } from './fields';
import { Id } from './id';
import { SignatureRule } from './signature-rule';

/** A kind of agreement: which issues it can settle, who signs it, who must ratify it. */
export const Instrument = z.strictObject({
  id: Id,
  name: line(60),
  summary: line(300),
  issues: z.array(Id).min(1),
  /** Who may sign it, and is therefore at its table. */
  signatories: z.array(Id).min(1),
  /** Whose signatures are enough. Left out: those of all signatories. */
  signatureRule: SignatureRule.optional(),
  confidential: z.boolean(),
  /** A package over all its issues: no proposal under it leaves one open. */
  whole: z.boolean().default(false),
  /** Enters into force only while an agreement under one of these instruments is in force. Empty: on its own. */
  onlyWith: z.array(Id).max(12).default([]),
  /** Who may have to ratify it; each gate says when it is required. */
  gates: z.array(Id).max(12).default([]),
});
