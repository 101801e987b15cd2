import type { OperatorRole } from './operator.ts';

/** An entry of the console's navigation, seen by whoever has at least this role. */
export type NavigationEntry = { readonly href: string; readonly label: string; readonly least: OperatorRole };

export const NAVIGATION: readonly NavigationEntry[] = [
  { href: '/operacao', label: 'Ao vivo', least: 'viewer' },
  { href: '/operacao/pessoas', label: 'Pessoas', least: 'viewer' },
  { href: '/operacao/numero', label: 'Número', least: 'operator' },
  { href: '/operacao/equipe', label: 'Equipe', least: 'admin' },
  { href: '/operacao/registro', label: 'Registro', least: 'admin' },
];
