import type { RoleOverlap } from '@shared/domain/roles.ts';
import { useTranslation } from 'react-i18next';
import { personLabel } from '../person-label.ts';
import type { Roles } from './useRoles.ts';

/** `나무: ‘접수’(로비)와 ‘여는 말’(강당)이 10분 겹칩니다.` */
export function useOverlapText({ personOf, itemOf }: Roles): (overlap: RoleOverlap) => string {
  const { t } = useTranslation();
  return ({ personId, first, second, minutes }) => {
    const person = personOf(personId);
    const [one, other] = [itemOf(first), itemOf(second)];
    return t('people.overlap', {
      name: person === undefined ? '' : personLabel(person),
      first: one?.title ?? '',
      firstPlace: one?.place === undefined || one.place === '' ? t('people.noPlace') : one.place,
      second: other?.title ?? '',
      secondPlace: other?.place === undefined || other.place === '' ? t('people.noPlace') : other.place,
      minutes,
    });
  };
}
