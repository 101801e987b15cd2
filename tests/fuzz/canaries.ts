/** Things that must never reach a log, in the shapes in which they come. Invented; the CPFs have wrong check digits. */
export const CANARIES: readonly string[] = [
  '5511987650001',
  '+55 (11) 98765-0001',
  '11 9 8765 0001',
  '123.456.789-00',
  '12345678900',
  '4111 1111 1111 1112',
  'maria.canario@example.com',
  'EAAGcanarytoken0123456789',
  'Canária da Silva Sauro',
  'meu segredo canário',
];

/** Which canaries a text holds, also where only punctuation was taken out of them. */
export function canariesIn(text: string): readonly string[] {
  const bare = digitsOf(text);
  return CANARIES.filter((canary) => {
    if (text.includes(canary) || text.includes(JSON.stringify(canary).slice(1, -1))) return true;
    const digits = digitsOf(canary);
    return digits.length >= 10 && bare.includes(digits);
  });
}

/** Digits with what people put between them; other characters separate. */
function digitsOf(text: string): string {
  return text
    .replace(/(?<=\d)[ .()+-]+(?=\d)/g, '')
    .replace(/[^\d]+/g, ' ')
    .trim();
}
