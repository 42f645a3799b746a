'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { AccountRole } from '../../game/protocol/accounts';
import { AccountForm } from '../account/AccountForm';
import { roleNames } from '../lib/role-words';
import type { PeopleState } from './use-people';

const roles = AccountRole.options.map((value) => ({ value, label: roleNames[value] }));

export function InviteForm({ busy, invite }: { busy: boolean; invite: PeopleState['invite'] }) {
  const [note, setNote] = useState('');
  const [role, setRole] = useState<AccountRole>('host');
  const submit = async () => {
    if (await invite({ role, note })) setNote('');
  };
  return (
    <AccountForm place="line" verb="Make a link" busy={busy} submit={submit}>
      <TextInput
        label="For whom"
        description="A note for yourself"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        maxLength={80}
        autoComplete="off"
        required
      />
      <NativeSelect
        label="As"
        description="You can change it later"
        data={roles}
        value={role}
        onChange={(event) => setRole(AccountRole.parse(event.currentTarget.value))}
      />
    </AccountForm>
  );
}
