import { html } from 'hono/html';
import { SETTING_NAMES, SETTINGS, type SettingChange, type SettingName, type Settings } from '../../ports/settings.ts';
import { mayActAs, type Operator } from '../operators/operator.ts';
import { dateAndTime } from '../operators/times.ts';
import type { Markup } from '../page.ts';
import { controlOf, optionWords, SETTING_GROUPS, saidAs, writtenAs } from './setting-words.ts';

export const SETTINGS_PATH = '/operacao/ajustes';

export type SettingsShown = {
  readonly operator: Operator;
  readonly settings: Settings;
  readonly history: readonly SettingChange[];
  /** What operators are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** What was changed just now. */
  readonly changed: SettingName | undefined;
  /** Why what was asked for did not happen. */
  readonly problem: string | undefined;
};

/** All settings with their values; forms for who may change them; what was changed, by whom and why. */
export function settingsPage({ operator, settings, history, names, changed, problem }: SettingsShown): Markup {
  const mayChange = mayActAs(operator, 'admin');
  const groups = SETTING_GROUPS.map(({ title, prefixes }) => {
    const names = SETTING_NAMES.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
    return html`<section class="box"><h2>${title}</h2><div class="setting-list">${names.map((name) => setting(name, settings, mayChange))}</div></section>`;
  });
  const news = changed
    ? html`<p class="done" role="status">Pronto: <b>${SETTINGS[changed].title}</b> mudou. Vale em toda parte em até 10 segundos.</p>`
    : '';
  const intro = mayChange
    ? html`<p>Uma mudança vale na hora, em todos os processos, sem publicar de novo. Diga sempre o motivo: ele fica no histórico.</p>`
    : html`<p>Você pode ver os ajustes. Quem muda é a administração.</p>`;
  return html`<h1>Ajustes</h1>
${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
${news}${intro}${groups}${past(history, names)}`;
}

function setting(name: SettingName, settings: Settings, mayChange: boolean): Markup {
  const { title, description } = SETTINGS[name];
  const value = settings.get(name);
  return html`<div class="setting" id="${idOf(name)}">
<h3>${title}</h3>
<p class="setting-value"><span class="hidden">Agora: </span>${saidAs(name, value)}</p>
<p class="small">${description} <code>${name}</code></p>
${mayChange ? form(name, settings) : ''}
</div>`;
}

function form(name: SettingName, settings: Settings): Markup {
  const { title } = SETTINGS[name];
  const written = writtenAs(settings.get(name));
  const id = idOf(name);
  return html`<details><summary>Mudar<span class="hidden"> ${title}</span></summary>
<form method="post" action="${SETTINGS_PATH}" class="fields">
<input type="hidden" name="name" value="${name}"><input type="hidden" name="expected" value="${written}">
<p><label for="${id}-valor">Novo valor</label>${input(name, `${id}-valor`, written)}</p>
<p><label for="${id}-motivo">Motivo</label><input id="${id}-motivo" name="why" required maxlength="300" autocomplete="off"></p>
<p><button>Mudar</button></p>
</form></details>`;
}

function input(name: SettingName, id: string, written: string): Markup {
  const control = controlOf(name);
  if (control.kind === 'choice') {
    const options = control.options.map(
      (option) =>
        html`<option value="${option}"${option === written ? html` selected` : ''}>${optionWords(name, option)}</option>`,
    );
    return html`<select id="${id}" name="value">${options}</select>`;
  }
  const required = control.mayBeEmpty ? html`` : html` required`;
  return html`<input id="${id}" name="value" type="number" inputmode="numeric" step="1" min="${control.least}" max="${control.most}" value="${written}"${required}>`;
}

function past(history: readonly SettingChange[], names: SettingsShown['names']): Markup {
  if (history.length === 0) return html`<section><h2>Histórico</h2><p>Nada foi mudado ainda.</p></section>`;
  const rows = history.map(
    ({ name, before, after, at, by, why }) =>
      html`<tr><td>${dateAndTime(at)}</td><th scope="row">${SETTINGS[name].title}</th><td>${saidAs(name, before)} → ${saidAs(name, after)}</td><td>${names.get(by) ?? by}</td><td>${why}</td></tr>`,
  );
  return html`<section><h2>Histórico</h2><div class="scroll" tabindex="0" role="region" aria-label="Histórico das mudanças"><table class="sheet log">
<thead><tr><th scope="col">Quando</th><th scope="col">O quê</th><th scope="col">De → para</th><th scope="col">Quem</th><th scope="col">Motivo</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}

function idOf(name: SettingName): string {
  return name.replaceAll('.', '-');
}
