import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPlatform } from '../../src/apps/run-platform.ts';
import { type ChatLine, sitDown } from '../../src/apps/sitting.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { silentLog } from '../../src/platform/log.ts';
import { MARLENE } from './marlene.data.ts';
import { oneMonth } from './one-month.ts';
import { PEOPLE } from './people.data.ts';
import type { Person } from './person.ts';

/**
 * `npm run transcripts`: invented people hold whole conversations with the running product (webhooks, database, outbox,
 * simulator), and one lives some weeks under a clock that is moved by hand; what was said is written to docs/transcripts. `-- NAME` writes only the one whose file name has NAME in it.
 */
const FOLDER = join(import.meta.dirname, '../../docs/transcripts');

/** The link to a roadmap is secret and new each time: kept out, so that a transcript changes only when words change. */
const LINK = /https?:\/\/\S+\/r\/[\w-]+/g;

async function main(): Promise<void> {
  const wanted = process.argv[2];
  const people = PEOPLE.filter(({ file }) => !wanted || file.includes(wanted));
  const dataDir = await mkdtemp(join(tmpdir(), 'denserola-transcripts-'));
  const platform = await runPlatform(parseConfig({ PORT: '0', DATA_DIR: dataDir, QUIET_MS: '120' }), silentLog);
  try {
    await mkdir(FOLDER, { recursive: true });
    if (!wanted) await Promise.all((await readdir(FOLDER)).map((file) => rm(join(FOLDER, file))));
    for (const person of people) {
      platform.simulator?.people.change(person.phone, { name: person.name });
      const lines = await conversationOf(person, platform.url);
      await writeFile(join(FOLDER, `${person.file}.md`), written(person, lines));
      process.stdout.write(`${person.file}: ${lines.length} messages\n`);
    }
    if (!wanted || MARLENE.file.includes(wanted)) await writeMonth();
    if (!wanted) await writeFile(join(FOLDER, 'README.md'), index([...PEOPLE, MARLENE]));
  } finally {
    await platform.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  process.stdout.write(`${JSON.stringify({ transcripts: people.length })}\n`);
}

/** Weeks of one life, under a clock of its own. */
async function writeMonth(): Promise<void> {
  const lines = await oneMonth(MARLENE);
  const dated = lines.map((line, index) => {
    const isNewDay = index === 0 || dayOf(line) !== dayOf(lines[index - 1] ?? line);
    return `${isNewDay ? `## ${dayOf(line)}\n\n` : ''}${block({ ...line, name: MARLENE.name })}`;
  });
  await writeFile(
    join(FOLDER, `${MARLENE.file}.md`),
    [`# ${MARLENE.name}\n`, `${MARLENE.about}\n`, ...dated].join('\n'),
  );
  process.stdout.write(`${MARLENE.file}: ${lines.length} messages\n`);
}

function dayOf({ at }: { readonly at: number }): string {
  return new Intl.DateTimeFormat('pt-BR', { dateStyle: 'full', timeZone: 'America/Sao_Paulo' }).format(at);
}

async function conversationOf({ phone, says }: Person, url: string): Promise<readonly ChatLine[]> {
  const say = sitDown({ url, phone });
  const lines: ChatLine[] = [];
  for (const said of says) lines.push(...(await say(typeof said === 'object' && !('kind' in said) ? said : [said])));
  return lines;
}

function written({ name, about }: Person, lines: readonly ChatLine[]): string {
  const said = lines.map(({ fromMe, text, kind }) => block({ fromMe, text: text || `(${kind})`, name }));
  return [`# ${name}\n`, `${about}\n`, ...said].join('\n');
}

function block({
  fromMe,
  text,
  name,
}: {
  readonly fromMe: boolean;
  readonly text: string;
  readonly name: string;
}): string {
  return `**${fromMe ? 'Dora' : name}**\n\n${quoted(text.replace(LINK, '(link do plano)'))}\n`;
}

function quoted(words: string): string {
  return words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('  \n');
}

function index(people: readonly Pick<Person, 'file' | 'name' | 'about'>[]): string {
  const rows = people.map(({ file, name, about }) => `| [${name}](${file}.md) | ${about} |`);
  return [
    '# Conversations with the running product',
    '',
    'Everybody here is invented. Written by `npm run transcripts`, which lets them talk with the whole product on one machine.',
    '',
    '| who | about |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

await main();
