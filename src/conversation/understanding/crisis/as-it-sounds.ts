/**
 * How a word may have been meant that is written as it sounds: "kero", "dezisti", "pensano", "venenu", "noiti", "discansar". The
 * caller takes what it knows of these.
 */
export function asItSounds(word: string): readonly string[] {
  const spelt = SOUNDS.reduce((text, [sound, letters]) => text.replaceAll(sound, letters), word);
  const ended = ENDS.reduce((text, [end, letters]) => text.replace(end, letters), spelt);
  return [
    ...new Set([
      spelt,
      ended,
      spelt.replace(/u$/, 'o'),
      `${spelt}r`,
      ended.replace(/^dis/, 'des'),
      spelt.replaceAll('z', 's'),
    ]),
  ].filter((one) => one !== word);
}

const SOUNDS: readonly (readonly [sound: RegExp, letters: string])[] = [
  [/k(?=[ei])/g, 'qu'],
  [/k/g, 'c'],
  [/x(?=[aeiou])/g, 'ch'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(?<=[aeiou])lh?(?=i)/g, 'lh'],
];

const ENDS: readonly (readonly [end: RegExp, letters: string])[] = [
  [/(?<=[aei])n[ou]$/, 'ndo'],
  [/u$/, 'o'],
  [/i$/, 'e'],
];
