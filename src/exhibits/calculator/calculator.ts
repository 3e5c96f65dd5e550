import { mistake, type ExhibitKind } from '../kind';
import { sheets } from './sheets';

/** A short text on what is worked out, which is all there is where scripts do not run; the numbers and their limits are the calculation's own. */
export const calculator: ExhibitKind = {
  label: 'calculator',
  attributes: { kind: 'needed' },
  tasks: false,
  check(box) {
    const kind = box.attributes?.['kind'];
    if (!kind || Object.hasOwn(sheets, kind)) return [];
    return [mistake(box, `没有“${kind}”这种算法`, `能用的有：${Object.keys(sheets).join('、')}`)];
  },
};
