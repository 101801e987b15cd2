/** "acho que é só isso... ah não, tem o IPTU". */
export function isRecalled(words: readonly string[], next: readonly string[]): boolean {
  return /^(?:ah|opa|ih|eita|oh|ai|xi) nao$/.test(words.join(' ')) && RECALLS.test(next[0] ?? '');
}

const RECALLS = /^(?:tem|tenho|falta|faltou|esqueci|lembrei)$/;
