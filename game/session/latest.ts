import type { Proposal, Version } from './state';

/** The version that can be signed now. */
export function latest(proposal: Proposal): Version {
  const version = proposal.versions.at(-1);
  if (!version) throw new Error(`proposal ${proposal.id} has no version`);
  return version;
}
