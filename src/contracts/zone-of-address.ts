import { whatsAppAddress } from './whatsapp-address.ts';

/**
 * The zone that a phone's area code suggests; Brasília's where it suggests none (a LID, a foreign number). Only for
 * choosing a decent hour: people move and keep their number, so nothing that is owed may hang on it.
 */
export function zoneOfAddress(jid: string): string {
  const found = whatsAppAddress(jid);
  const areaCode = found.kind === 'person' ? /^phone:55(\d\d)/.exec(found.address)?.[1] : undefined;
  return ZONES.get(areaCode ?? '') ?? 'America/Sao_Paulo';
}

/** The zone of most of the area's people; Fernando de Noronha shares Pernambuco's code and is left out. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['65', 'America/Cuiaba'],
  ['66', 'America/Cuiaba'],
  ['67', 'America/Campo_Grande'],
  ['68', 'America/Rio_Branco'],
  ['69', 'America/Porto_Velho'],
  ['92', 'America/Manaus'],
  ['95', 'America/Boa_Vista'],
  ['97', 'America/Manaus'],
]);
