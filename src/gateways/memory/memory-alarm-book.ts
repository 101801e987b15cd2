import type { OperatorNotice } from '../../contracts/operator-notice.ts';
import type { Clock } from '../../platform/clock.ts';
import type { AlarmBook } from '../../ports/alarm-book.ts';
import { type MemoryData, noticeAfter } from './memory-data.ts';

export function memoryAlarmBook({ data, clock }: { readonly data: MemoryData; readonly clock: Clock }): AlarmBook {
  function note(notice: Pick<OperatorNotice, 'kind' | 'name' | 'about' | 'details'>): void {
    noticeAfter(data, clock.now(), notice);
  }
  return {
    raise: async ({ condition, about, details = {} }) => {
      const key = `${condition}\n${about}`;
      if (data.alarms.has(key)) return false;
      data.alarms.set(key, clock.now());
      note({ kind: 'raised', name: condition, about, details });
      return true;
    },
    clear: async ({ condition, about }) => {
      const key = `${condition}\n${about}`;
      const raisedAt = data.alarms.get(key);
      if (raisedAt === undefined) return false;
      data.alarms.delete(key);
      const minutes = Math.ceil((clock.now() - raisedAt) / 60_000);
      note({ kind: 'cleared', name: condition, about, details: { minutes } });
      return true;
    },
    claimNotices: async (limit) => {
      const now = clock.now();
      const due = [...data.notices.values()]
        .filter((row) => !row.isTold && row.dueAt <= now && row.notice.noticedAt > now - DAY_MS)
        .slice(0, limit);
      return due.map(({ notice }) => {
        const attempt = notice.attempt + 1;
        const dueAt = now + Math.min(1800, 30 * 2 ** Math.min(notice.attempt, 10)) * 1000;
        data.notices.set(notice.id, { notice: { ...notice, attempt }, dueAt, isTold: false });
        return { ...notice, attempt };
      });
    },
    markTold: async (id) => {
      const row = data.notices.get(id);
      if (row) data.notices.set(id, { ...row, isTold: true });
    },
  };
}

const DAY_MS = 86_400_000;
