/** What is to be looked at, as a sentence with its remedy. */
import type { CateringIssue } from '@shared/domain/catering/catering-issues.ts';
import { DEADLINE_NEAR } from '@shared/domain/catering/catering-issues.ts';
import { daysLeft, isGiven } from '@shared/domain/catering/orders.ts';
import type { OrderState } from '@shared/domain/catering/orders.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import { formatWon } from '@shared/domain/money.ts';
import { formatPhone } from '@shared/domain/phone.ts';
import { lineClock, rangeText } from '@shared/domain/shifts/shift-times.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import type { Catering } from './useCatering.ts';

export interface IssueWords {
  readonly title: string;
  readonly remedy: string;
}

interface Deadline {
  readonly deadline: CivilDate | null;
  readonly state: OrderState;
}

export interface CateringWords {
  readonly issue: (issue: CateringIssue) => IssueWords;
  /** `12:00–12:30`, or that nobody has said. */
  readonly when: (span: { readonly from: number | null; readonly to: number | null }) => string;
  /** Whom to call at a vendor, with the phone; else where to write it. */
  readonly callAt: (vendorId: string) => string;
  /** 마감까지 3일; of an order that is given already, the day itself. */
  readonly countdown: (order: Deadline) => string;
  /** Whether the deadline is near or past, and the order still open. */
  readonly isPressing: (order: Deadline) => boolean;
}

export function useCateringWords(of: Catering): CateringWords {
  const { t } = useTranslation();
  const locale = useLocale();

  function callAt(vendorId: string): string {
    const vendor = of.vendorOf(vendorId);
    const person = of.people.find(({ id }) => id === vendor?.personId);
    const phone = of.personOf(vendor?.personId ?? null)?.phone ?? '';
    const who = [vendor?.title ?? '', person?.label ?? '', phone === '' ? '' : formatPhone(phone)];
    return person === undefined
      ? t('catering.call.unknown', { vendor: vendor?.title ?? '' })
      : t('catering.call.known', { who: who.filter((part) => part !== '').join(' ') });
  }
  function vendorOfOrder(orderId: string) {
    const vendorId = of.orders.rows.find(({ id }) => id === orderId)?.vendorId ?? '';
    return { vendorId, vendor: of.vendorOf(vendorId)?.title ?? '' };
  }
  function serviceTitle(id: string): string {
    return of.services.rows.find((service) => service.id === id)?.title ?? '';
  }
  function issue(one: CateringIssue): IssueWords {
    switch (one.kind) {
      case 'houseBan':
      case 'foodLine':
      case 'dietsUnasked':
        return { title: t(`catering.issue.${one.kind}.title`), remedy: t(`catering.issue.${one.kind}.remedy`) };
      case 'mealOverlap':
      case 'staffMeal': {
        const params = { meal: t(`catering.meal.${one.meal}`), minutes: one.minutes, count: one.count };
        return {
          title: t(`catering.issue.${one.kind}.title`, params),
          remedy: t(`catering.issue.${one.kind}.remedy`, params),
        };
      }
      case 'dry':
        return {
          title: t('catering.issue.dry.title', { when: rangeText(one), minutes: one.minutes }),
          remedy: t('catering.issue.dry.remedy'),
        };
      case 'diet': {
        const diet = choiceWord(PRODUCT.fieldOf('dietCount', 'kind'), one.diet) ?? one.diet;
        return {
          title: t('catering.issue.diet.title', { diet, count: one.count }),
          remedy: t('catering.issue.diet.remedy'),
        };
      }
      case 'perHead':
        return {
          title: t('catering.issue.perHead.title', {
            service: serviceTitle(one.serviceId),
            amount: formatWon(one.amount),
            limit: formatWon(one.limit),
          }),
          remedy: t('catering.issue.perHead.remedy', { source: of.rule?.limitSource || t('catering.rule.noSource') }),
        };
      case 'deadlineNear':
      case 'deadlinePast':
      case 'late': {
        const { vendor, vendorId } = vendorOfOrder(one.orderId);
        return {
          title: t(`catering.issue.${one.kind}.title`, { vendor, days: one.days }),
          remedy: one.kind === 'deadlineNear' ? t('catering.issue.deadlineNear.remedy') : callAt(vendorId),
        };
      }
      case 'belowConfirmed': {
        const { vendor } = vendorOfOrder(one.orderId);
        const { guaranteed, confirmed } = one;
        return {
          title: t('catering.issue.belowConfirmed.title', { vendor, guaranteed, confirmed }),
          remedy: t('catering.issue.belowConfirmed.remedy'),
        };
      }
      case 'deliveredLate': {
        const { vendor } = vendorOfOrder(one.orderId);
        return {
          title: t('catering.issue.deliveredLate.title', { vendor }),
          remedy: t('catering.issue.deliveredLate.remedy', {
            service: serviceTitle(one.serviceId),
            time: lineClock(one.setBy),
          }),
        };
      }
      case 'noContact':
        return {
          title: t('catering.issue.noContact.title', vendorOfOrder(one.orderId)),
          remedy: t('catering.issue.noContact.remedy'),
        };
    }
  }
  return {
    issue,
    when: ({ from, to }) => (from === null || to === null ? t('catering.noTime') : rangeText({ from, to })),
    callAt,
    isPressing({ deadline, state }) {
      const left = daysLeft(deadline, of.today);
      return left !== null && left <= DEADLINE_NEAR && !isGiven(state);
    },
    countdown({ deadline, state }) {
      const left = daysLeft(deadline, of.today);
      if (left === null || deadline === null) return t('catering.order.noDeadline');
      if (isGiven(state)) return formatDate(deadline, locale);
      if (left < 0) return t('catering.order.past', { days: -left });
      return left === 0 ? t('catering.order.dueToday') : t('catering.order.left', { days: left });
    },
  };
}
