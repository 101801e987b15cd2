/** A module of src and the module of faults/controls that stands in for it, with the same exports and one bug. */
export type PlantedBug = { readonly replaces: string; readonly by: string };

const BUGS: Readonly<Record<string, PlantedBug>> = {
  'acknowledge-before-commit': { replaces: 'gateways/postgres/inbox.ts', by: 'acknowledge-before-commit.ts' },
  'two-transactions': { replaces: 'gateways/postgres/conversation-store.ts', by: 'two-transactions.ts' },
  'no-fence': { replaces: 'gateways/postgres/conversation-store.ts', by: 'no-fence.ts' },
  'no-reconciliation': { replaces: 'gateways/postgres/outbox.ts', by: 'no-reconciliation.ts' },
  'no-quarantine': { replaces: 'gateways/postgres/inbox.ts', by: 'no-quarantine.ts' },
  'no-client-error-handler': { replaces: 'gateways/postgres/database.ts', by: 'no-client-error-handler.ts' },
};

export function plantedBug(name: string): PlantedBug {
  const bug = BUGS[name];
  if (!bug) throw new Error(`no such bug to plant: ${name}`);
  return bug;
}
