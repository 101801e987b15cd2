import type { PersonOfAMonth } from './person-of-a-month.ts';

const FIRST = '2027-01-04';

/** From "oi" to her first closed debt, with what reminded her on the way. */
export const MARLENE: PersonOfAMonth = {
  file: '21-marlene-a-month',
  name: 'Marlene',
  phone: '5521987650021',
  about:
    'Cleans houses in Niterói. Eight weeks: the first talk, reminders, payments, and the first debt that is closed.',
  days: { from: FIRST, to: '2027-02-28' },
  says: [
    { day: FIRST, time: '19:05', text: 'oi, uma amiga me falou de vc' },
    { day: FIRST, time: '19:07', text: 'sim' },
    { day: FIRST, time: '19:08', text: 'nada urgente não' },
    { day: FIRST, time: '19:09', text: 'faço faxina, tiro uns 2400 por mês, num mês fraco 2000. recebo todo dia 5' },
    { day: FIRST, time: '19:11', text: 'só isso' },
    { day: FIRST, time: '19:13', text: 'aluguel 700, mercado 600, luz 120, passagem 200' },
    { day: FIRST, time: '19:14', text: 'nada' },
    {
      day: FIRST,
      time: '19:17',
      text: 'devo 1200 no cartão do nubank que vence dia 15, e na renner faltam 2 parcelas de 95, vence dia 20',
    },
    { day: FIRST, time: '19:18', text: 'não' },
    { day: FIRST, time: '19:19', text: 'não sei' },
    { day: FIRST, time: '19:20', text: 'nenhuma, tá tudo em dia' },
    { day: FIRST, time: '19:21', text: 'não' },
    { day: FIRST, time: '19:24', text: '👍' },
    { day: '2027-01-15', time: '12:40', text: 'paguei 380 do nubank' },
    { day: '2027-01-20', time: '13:02', text: 'paguei a parcela da renner' },
    { day: '2027-02-05', time: '18:30', text: 'recebi 2300 esse mês' },
    { day: '2027-02-15', time: '12:10', text: 'paguei 380 do nubank' },
    { day: '2027-02-20', time: '09:45', text: 'paguei a última da renner!!' },
  ],
};
