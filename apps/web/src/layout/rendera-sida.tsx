import { renderToString } from 'preact-render-to-string';
import { STIL } from '../statiskt/stil';
import type { Ram } from './ram';
import type { Sida } from './sida';
import { Sidram } from './sidram';

/** The page as HTML. Everything put into it is escaped by preact. */
export const renderaSida = (ram: Ram, sida: Sida): string =>
  `<!doctype html>${renderToString(<Sidram ram={ram} sida={sida} stil={STIL.vag} />)}`;
