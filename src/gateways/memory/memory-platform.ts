import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '../../platform/clock.ts';
import type { Admission, Invitations } from '../../ports/admission.ts';
import type { AlarmBook } from '../../ports/alarm-book.ts';
import type { BrakeBook } from '../../ports/brake-book.ts';
import type { Cohorts } from '../../ports/cohorts.ts';
import type { Contacts } from '../../ports/contacts.ts';
import type { ConversationStore } from '../../ports/conversation-store.ts';
import type { Entitlements } from '../../ports/entitlements.ts';
import type { Handoffs } from '../../ports/handoffs.ts';
import type { Hearing } from '../../ports/hearing.ts';
import type { Inbox, MessageStories } from '../../ports/inbox.ts';
import type { InstanceMemory } from '../../ports/instance-memory.ts';
import type { JourneySource } from '../../ports/journey-source.ts';
import type { Logins } from '../../ports/logins.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { PersonData } from '../../ports/person-data.ts';
import type { PersonPanel } from '../../ports/person-panel.ts';
import type { PremiumCharges } from '../../ports/premium-charges.ts';
import type { Reminders } from '../../ports/reminders.ts';
import type { RoadmapSource } from '../../ports/roadmap-source.ts';
import type { Settings, SettingsBook } from '../../ports/settings.ts';
import { memoryAdmission, memoryInvitations } from './memory-admission.ts';
import { memoryAlarmBook } from './memory-alarm-book.ts';
import { memoryBrakeBook } from './memory-brake-book.ts';
import { memoryCohorts } from './memory-cohorts.ts';
import { memoryConversationStore } from './memory-conversation-store.ts';
import { emptyMemoryData, type MemoryData } from './memory-data.ts';
import { memoryHandoffs } from './memory-handoffs.ts';
import { memoryHearing } from './memory-hearing.ts';
import { memoryInbox } from './memory-inbox.ts';
import { memoryInstanceMemory } from './memory-instance-memory.ts';
import { memoryJourneySource } from './memory-journey-source.ts';
import { memoryLogins } from './memory-logins.ts';
import { memoryMessageStories } from './memory-message-stories.ts';
import { memoryOutbox } from './memory-outbox.ts';
import { memoryPersonData } from './memory-person-data.ts';
import { memoryContacts, memoryPersonPanel } from './memory-person-panel.ts';
import { memoryEntitlements, memoryPremiumCharges } from './memory-premium.ts';
import { memoryReminders } from './memory-reminders.ts';
import { memoryRoadmapSource } from './memory-roadmap-source.ts';
import { memorySettings } from './memory-settings.ts';

export type MemoryPlatform = {
  readonly inbox: Inbox;
  readonly stories: MessageStories;
  readonly conversationStore: ConversationStore;
  readonly outbox: Outbox;
  readonly roadmapSource: RoadmapSource;
  readonly journeySource: JourneySource;
  readonly alarmBook: AlarmBook;
  readonly instanceMemory: InstanceMemory;
  readonly hearing: Hearing;
  readonly reminders: Reminders;
  readonly admission: Admission;
  readonly invitations: Invitations;
  readonly brakeBook: BrakeBook;
  readonly cohorts: Cohorts;
  readonly settings: SettingsBook & Settings;
  readonly logins: Logins;
  readonly handoffs: Handoffs;
  readonly personPanel: PersonPanel;
  readonly personData: PersonData;
  readonly contacts: Contacts;
  readonly entitlements: Entitlements;
  readonly premiumCharges: PremiumCharges;
  /** All that is stored, for assertions and for a second worker over the same data. */
  readonly data: MemoryData;
};

/**
 * The database's ports over one shared memory, with the same semantics (tests/contracts runs over both). For tests of
 * features: nothing here survives the process.
 */
export function memoryPlatform(
  needs: {
    readonly clock?: Clock;
    readonly newId?: () => string;
    readonly leaseMs?: number;
    readonly claimMs?: number;
  } = {},
): MemoryPlatform {
  const { clock = systemClock, newId = randomUUID, leaseMs = 20_000, claimMs = 60_000 } = needs;
  const data = emptyMemoryData();
  return {
    inbox: memoryInbox({ data, clock }),
    stories: memoryMessageStories({ data }),
    conversationStore: memoryConversationStore({ data, clock, newId, leaseMs }),
    outbox: memoryOutbox({ data, clock, worker: 'memory', claimMs }),
    roadmapSource: memoryRoadmapSource({ data }),
    journeySource: memoryJourneySource({ data, clock }),
    alarmBook: memoryAlarmBook({ data, clock }),
    instanceMemory: memoryInstanceMemory({ data }),
    hearing: memoryHearing({ data, clock }),
    reminders: memoryReminders({ data, clock }),
    admission: memoryAdmission({ data, clock }),
    invitations: memoryInvitations({ data }),
    brakeBook: memoryBrakeBook({ data, clock }),
    cohorts: memoryCohorts({ data }),
    settings: memorySettings({ data, clock }),
    logins: memoryLogins({ data, clock }),
    handoffs: memoryHandoffs({ data, clock }),
    personPanel: memoryPersonPanel({ data, clock }),
    personData: memoryPersonData({ data, clock }),
    contacts: memoryContacts({ data }),
    entitlements: memoryEntitlements({ data, clock }),
    premiumCharges: memoryPremiumCharges({ data, clock }),
    data,
  };
}
