import { ATGARDSKOMMANDON } from './atgarder';
import { BEREDNINGSKOMMANDON } from './beredning';
import { FRISTKOMMANDON } from './frist';
import { GEMENSAMMA_KOMMANDON } from './gemensamt';
import { JAVSKOMMANDON } from './jav';
import { ORGANREMISSKOMMANDON } from './organremisser';
import { SVARSKOMMANDON } from './svar';

/** Every command on a case. The API's routes, its OpenAPI document and the test of rights are made from this list. */
export const ARENDEKOMMANDON = [
  ...BEREDNINGSKOMMANDON,
  ...ORGANREMISSKOMMANDON,
  ...FRISTKOMMANDON,
  ...SVARSKOMMANDON,
  ...ATGARDSKOMMANDON,
  ...GEMENSAMMA_KOMMANDON,
  ...JAVSKOMMANDON,
] as const;
