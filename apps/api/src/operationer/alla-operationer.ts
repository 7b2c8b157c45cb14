import { API_INFO } from '../api-info/operationer';
import { ATGARDER } from '../atgarder/operationer';
import { BEFATTNINGAR } from '../befattningar/operationer';
import { GRANSKNINGAR } from '../granskningar/operationer';
import { HALSA } from '../halsa/operationer';
import { KOMMUN } from '../kommun/operationer';
import { KONTON } from '../konton/operationer';
import { VADOM } from '../vad-om/operationer';
import { KVITTON } from '../kvitton/operationer';
import { OPENAPI } from '../openapi/operationer';
import { ORGAN } from '../organ/operationer';
import { OVERSIKT } from '../oversikt/operationer';
import { PUBLICERINGAR } from '../publiceringar/operationer';
import { RAPPORTER } from '../rapporter/operationer';
import { REVISIONSARENDEN } from '../revisionsarenden/operationer';
import { SAMMANTRADEN } from '../sammantraden/operationer';
import { STEGAR } from '../stegar/operationer';
import { UPPGIFTER } from '../uppgifter/operationer';
import { Operationstabell } from './operationstabell';

/** The whole surface of the API. */
export const OPERATIONER = new Operationstabell([
  ...API_INFO,
  ...GRANSKNINGAR,
  ...REVISIONSARENDEN,
  ...ATGARDER,
  ...OVERSIKT,
  ...RAPPORTER,
  ...UPPGIFTER,
  ...KVITTON,
  ...VADOM,
  ...PUBLICERINGAR,
  ...ORGAN,
  ...BEFATTNINGAR,
  ...SAMMANTRADEN,
  ...KOMMUN,
  ...STEGAR,
  ...KONTON,
  ...OPENAPI,
  ...HALSA,
]);
