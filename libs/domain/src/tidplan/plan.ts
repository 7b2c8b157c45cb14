import type { Arbetskalender, Datum } from '../kalender';
import type { Organ, Roll } from '../organisation';
import type { Planparametrar } from './planparametrar';

/** A meeting of an organ and the days around it; null means that the rule decides. */
export type Sammantrade = Readonly<{
  id: string;
  organId: string;
  datum: Datum;
  /** Arbetsutskottet's meeting before it; null when there is none. */
  auDatum: Datum | null;
  manusstopp: Datum | null;
  kallelseUt: Datum | null;
  planeradJustering: Datum | null;
}>;

/** GRON: with margin. GUL: in time. ORANGE: only with omedelbar justering. ROD: too late. */
export type Planklass = 'GRON' | 'GUL' | 'ORANGE' | 'ROD';

/** The warnings that follow from the calendar (domain 4.3); those that follow from the case are among its own. */
export type Varningskod = 'V01' | 'V02' | 'V03' | 'V04' | 'V05' | 'V06' | 'V07' | 'V11';

/** What is wrong with a plan, what to do about it, and the role that can. */
export type Varning = Readonly<{ kod: Varningskod; text: string; gor: string; till: Roll }>;

/** Everything that must have happened by when, if this meeting carries the reply. */
export type Tidplan = Readonly<{
  sammantradeId: string;
  klass: Planklass;
  remissUt: Datum;
  remissSvarSenast: Datum;
  kvalitetssakring: Datum;
  manusstopp: Datum;
  auDatum: Datum | null;
  kallelseUt: Datum;
  namndDatum: Datum;
  justering: Datum;
  expediering: Datum;
  /** Working days between the earliest possible remiss and the one the chain needs; negative: the remiss is shortened. */
  slackArbetsdagar: number;
  /** Working days that the enheter get, if the remiss goes out as soon as it can and no earlier than planned. */
  remissArbetsdagar: number;
  /** Working days from today to manusstopp when people are at work. */
  effektivaArbetsdagar: number;
  varningar: readonly Varning[];
}>;

/** What the days around a meeting are counted by. */
export type Motesregler = Readonly<{ kalender: Arbetskalender; parametrar: Planparametrar }>;

/** The days around a meeting that every reply at it depends on. */
export type Motesdagar = Pick<Tidplan, 'manusstopp' | 'kallelseUt' | 'justering' | 'expediering'>;

export type Planunderlag = Motesregler &
  Readonly<{
    svarSenast: Datum;
    inkommen: Datum;
    /** The remiss cannot go out earlier than this day. */
    idag: Datum;
    sammantrade: Sammantrade;
  }>;

/** What a reply is planned against: the frist, the organ and everything known of its meetings. */
export type Planeringsunderlag = Readonly<{
  svarSenast: Datum;
  inkommen: Datum;
  idag: Datum;
  /** A remiss that has gone out is not too late to send; null while none has. */
  remissSkickad: Datum | null;
  organ: Organ;
  /** The organ's meetings, cancelled ones left out, in any order; also those that have been. */
  sammantraden: readonly Sammantrade[];
  kalender: Arbetskalender;
}>;
