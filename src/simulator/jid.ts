/** How EvolutionAPI and WhatsApp write addresses. Written after the observed behaviour, not after anyone's code. */

const FIRST_AREA_CODE_WITHOUT_NINTH_DIGIT = 31;

/**
 * The JID that EvolutionAPI makes of what a client sends as `number`: a JID stays, anything else is read as a phone.
 * Brazilian mobiles lose their ninth digit from area code 31 on: 5585988887777 → 558588887777@s.whatsapp.net.
 */
export function jidFor(number: string): string {
  const text = number.trim();
  if (/@(s\.whatsapp\.net|lid|g\.us)$/.test(text)) return text;
  return phoneJid(text.split('@')[0] ?? '');
}

export function phoneJid(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const mobile = /^55(\d\d)9(\d{8})$/.exec(digits);
  if (mobile && Number(mobile[1]) >= FIRST_AREA_CODE_WITHOUT_NINTH_DIGIT) {
    return `55${mobile[1]}${mobile[2]}@s.whatsapp.net`;
  }
  return `${digits}@s.whatsapp.net`;
}

/** One key for a phone with and without its ninth digit. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.replace(/^55(\d\d)9(\d{8})$/, '55$1$2');
}
