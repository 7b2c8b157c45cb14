import { z } from 'zod';
import { id } from './falt';

export const Jav = z.strictObject({ personId: id() });
