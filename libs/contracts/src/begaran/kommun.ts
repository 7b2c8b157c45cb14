import { z } from 'zod';
import { datumfalt } from './falt';

export const LedigDag = z.strictObject({ datum: datumfalt() });
