import type { Akt } from '../akter/akt';
import { ANSVARET } from './ansvaret';
import { ARBETET } from './arbetet';
import { BEDOMNINGEN } from './bedomningen';
import type { Atgardsakt } from './om-atgarden';
import { NY_ATGARD, STYRNINGEN } from './styrningen';
import { TIDEN } from './tiden';

/** Every choice on the page of an åtgärd, in the order it is shown: what is asked of people first. */
export const ATGARDSVAL: readonly Atgardsakt[] = [
  ...ANSVARET.filter(({ vag }) => vag === 'acceptera'),
  ...ARBETET.filter(({ vag }) => vag !== 'bevis'),
  ...TIDEN,
  ...ANSVARET.filter(({ vag }) => vag !== 'acceptera'),
  ...ARBETET.filter(({ vag }) => vag === 'bevis'),
  ...BEDOMNINGEN,
  ...STYRNINGEN,
];

/** What is done with an åtgärd. */
export const ATGARDSAKTER: readonly Akt[] = [...ATGARDSVAL.map(({ akt }) => akt), NY_ATGARD];
