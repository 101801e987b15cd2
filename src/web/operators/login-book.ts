import { randomUUID, timingSafeEqual } from 'node:crypto';
import { nameKey } from '../../contracts/name-key.ts';
import type { Clock } from '../../platform/clock.ts';
import { randomSecret, sha256 } from '../../platform/ids.ts';
import type { Seal } from '../../platform/seal.ts';
import type { OneTimeCodes } from '../../ports/one-time-codes.ts';
import type { Operators } from '../../ports/operators.ts';
import type { Operator, OperatorRole } from './operator.ts';

export type LoginBookNeeds = {
  readonly operators: Operators;
  readonly codes: OneTimeCodes;
  readonly seal: Seal;
  /** SHA-256 (hex) of the token of the first login. */
  readonly firstTokenHash: string;
  readonly clock: Clock;
};

export type LoginResult =
  | { readonly kind: 'welcome'; readonly operator: Operator }
  /** `operatorId`: whose name it was, when it was somebody's. */
  | { readonly kind: 'wrong'; readonly operatorId?: string }
  | { readonly kind: 'wait'; readonly ms: number };

/** What an invited person needs for their app. */
export type Enrolment = {
  readonly name: string;
  readonly role: OperatorRole;
  readonly secret: string;
  readonly address: string;
};

const INVITATION_MS = 24 * 3_600_000;
const FIRST_LOGIN_MS = 15 * 60_000;
/** A code is checked against this when the name is nobody's, so that the answer takes as long. */
const NOBODYS_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** How somebody becomes an operator, and proves later to be one. */
export function loginBook({ operators, codes, seal, firstTokenHash, clock }: LoginBookNeeds) {
  return { logIn, firstLogIn, invite, enrolment, enrol };

  async function logIn(name: string, code: string): Promise<LoginResult> {
    const key = sha256(`name:${nameKey(name)}`);
    const ms = await operators.waitFor(key);
    if (ms > 0) return { kind: 'wait', ms };
    const found = await operators.byName(name);
    const secret = found ? seal.open(found.sealedSecret, placeOf(found.operator.id)) : NOBODYS_SECRET;
    const step = codes.stepOf(secret, code, clock.now());
    if (found !== undefined && step !== undefined && (await operators.useStep(found.operator.id, step))) {
      await operators.succeeded(key);
      return { kind: 'welcome', operator: found.operator };
    }
    await operators.failed(key);
    return found ? { kind: 'wrong', operatorId: found.operator.id } : { kind: 'wrong' };
  }

  /** With the token of the first start, while nobody is here yet: the secret of an invitation for the first admin. */
  async function firstLogIn(
    token: string,
    name: string,
  ): Promise<{ readonly kind: 'invited'; readonly secret: string } | Extract<LoginResult, { kind: 'wrong' | 'wait' }>> {
    const ms = await operators.waitFor(FIRST_KEY);
    if (ms > 0) return { kind: 'wait', ms };
    const isRight = timingSafeEqual(Buffer.from(sha256(token)), Buffer.from(firstTokenHash));
    const secret =
      isRight && !(await operators.isAnybodyHere()) ? await invite(name, 'admin', FIRST_LOGIN_MS) : undefined;
    if (secret !== undefined) {
      await operators.succeeded(FIRST_KEY);
      return { kind: 'invited', secret };
    }
    await operators.failed(FIRST_KEY);
    return { kind: 'wrong' };
  }

  /** The secret of a one-time link; `undefined` when the name is taken. */
  async function invite(name: string, role: OperatorRole, forMs: number = INVITATION_MS): Promise<string | undefined> {
    const secret = randomSecret();
    const secretHash = sha256(secret);
    const sealedSecret = seal.close(codes.newSecret(), invitationPlace(secretHash));
    const made = await operators.invite({ name: name.trim(), role, secretHash, sealedSecret, forMs });
    return made === 'invited' ? secret : undefined;
  }

  async function enrolment(linkSecret: string): Promise<Enrolment | undefined> {
    const secretHash = sha256(linkSecret);
    const found = await operators.invitation(secretHash);
    if (found === undefined) return undefined;
    const secret = seal.open(found.sealedSecret, invitationPlace(secretHash));
    return { name: found.name, role: found.role, secret, address: codes.address(secret, found.name) };
  }

  /** `wrong`: the app shows another code, so the link may be tried again. */
  async function enrol(linkSecret: string, code: string): Promise<Operator | 'wrong' | undefined> {
    const invited = await enrolment(linkSecret);
    if (invited === undefined) return undefined;
    const step = codes.stepOf(invited.secret, code, clock.now());
    if (step === undefined) return 'wrong';
    const id = randomUUID();
    const sealedSecret = seal.close(invited.secret, placeOf(id));
    return operators.enrol({ secretHash: sha256(linkSecret), id, sealedSecret, step });
  }
}

export type LoginBook = ReturnType<typeof loginBook>;

const FIRST_KEY = sha256('first');
const placeOf = (id: string) => `operators.sealed_secret.${id}`;
const invitationPlace = (hash: string) => `operator_invitations.sealed_secret.${hash}`;
