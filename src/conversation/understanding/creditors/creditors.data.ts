import type { Creditor } from './creditor.ts';
import { BANKS, LENDERS } from './creditors-that-lend.data.ts';
import { STORES } from './creditors-that-sell.data.ts';
import { SERVICES } from './creditors-that-supply.data.ts';

/** They bought the debt or collect it; the debt itself may be of any kind. */
const COLLECTORS: readonly Creditor[] = [
  { id: 'ativos', name: 'Ativos', also: 'ativos sa, ativos s a', word: 'ativos' },
  { id: 'recovery', name: 'Recovery', also: 'recovery, grupo recovery' },
  { id: 'itapeva', name: 'Itapeva', also: 'itapeva' },
  { id: 'crediativos', name: 'Crediativos', also: 'crediativos, credi ativos' },
  { id: 'paschoalotto', name: 'Paschoalotto', also: 'paschoalotto, pascoaloto' },
  { id: 'return-capital', name: 'Return', also: 'return capital' },
  { id: 'hoepers', name: 'Hoepers', also: 'hoepers, hoepers recuperadora' },
  { id: 'ipanema', name: 'Ipanema', also: 'fundo ipanema, ipanema credit' },
  { id: 'npl', name: 'FIDC NPL', also: 'fidc npl, fidc npl2, fidc' },
  { id: 'acordo-certo', name: 'Acordo Certo', also: 'acordo certo, acordocerto' },
  { id: 'bellinati', name: 'Bellinati Perez', also: 'bellinati perez, bellinati' },
  { id: 'quero-quitar', name: 'Quero Quitar', also: 'quero quitar site, queroquitar' },
  { id: 'blu365', name: 'Blu365', also: 'blu365, blu 365' },
  { id: 'intervalor', name: 'Intervalor', also: 'intervalor' },
  { id: 'credigy', name: 'Credigy', also: 'credigy' },
  { id: 'travessia-securitizadora', name: 'Travessia Securitizadora', also: 'travessia securitizadora' },
  { id: 'iresolve', name: 'Iresolve', also: 'iresolve' },
  { id: 'negocia-facil', name: 'Negocia Fácil', also: 'negocia facil, negociafacil' },
  { id: 'zanc', name: 'Zanc', also: 'zanc' },
  { id: 'localcred', name: 'Localcred', also: 'localcred, local cred' },
];

const SHOPS = STORES.map((store): Creditor => ({ ...store, isShop: true }));

export const CREDITORS: readonly Creditor[] = [...BANKS, ...LENDERS, ...SHOPS, ...SERVICES, ...COLLECTORS];
