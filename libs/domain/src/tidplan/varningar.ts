import { arArbetsdag, arKlamdag, svensktDatum, type Datum } from '../kalender';
import { foreSemester, merparteniSemester } from './semester';
import type { Planunderlag, Tidplan, Varning } from './plan';

/** What one meeting demands that will be hard. */
export const varningar = (plan: Omit<Tidplan, 'varningar'>, underlag: Planunderlag): readonly Varning[] => [
  ...kraverOmedelbarJustering(plan),
  ...kortRemiss(plan, underlag),
  ...underSemestern(plan, underlag),
  ...ledigaDagar(plan, underlag),
];

function kraverOmedelbarJustering({ klass }: Pick<Tidplan, 'klass'>): Varning[] {
  if (klass !== 'ORANGE') return [];
  return [
    {
      kod: 'V02',
      text: 'Svaret hinner bara fram om paragrafen justeras omedelbart.',
      gor: 'Skriv in omedelbar justering i förslaget till beslut.',
      till: 'NAMNDSEKRETERARE',
    },
  ];
}

function kortRemiss(plan: Omit<Tidplan, 'varningar'>, { parametrar }: Planunderlag): Varning[] {
  const { slackArbetsdagar, remissArbetsdagar } = plan;
  if (slackArbetsdagar >= 0) return [];
  const forKort = remissArbetsdagar < parametrar.remissMinstArbetsdagar;
  const dagar = `${String(Math.max(0, remissArbetsdagar))} arbetsdagar`;
  return [
    {
      kod: 'V03',
      text: forKort
        ? `Enheterna får ${dagar} för sina remissvar. Det räcker inte.`
        : `Enheterna får ${dagar} för sina remissvar, mindre än normalt.`,
      gor: forKort ? 'Välj ett senare sammanträde, eller svara utan remiss.' : 'Skicka remissen så snart det går.',
      till: 'FORVALTNINGSJURIST',
    },
  ];
}

function underSemestern(plan: Omit<Tidplan, 'varningar'>, { kalender, parametrar }: Planunderlag): Varning[] {
  const { remissUt, remissSvarSenast, manusstopp } = plan;
  if (!merparteniSemester(remissUt, manusstopp, kalender, parametrar)) return [];
  const fore = foreSemester(remissSvarSenast, parametrar.remissArbetsdagar, kalender, parametrar);
  return [
    {
      kod: 'V04',
      text: 'Remissen och skrivandet faller till största delen i semestern.',
      gor: `Skicka remissen senast ${svensktDatum(fore)}, eller lägg arbetet efter semestern.`,
      till: 'FORVALTNINGSJURIST',
    },
  ];
}

/** A day that somebody else has set, so that the planner cannot move it. */
function ledigaDagar(plan: Omit<Tidplan, 'varningar'>, { kalender, svarSenast }: Planunderlag): Varning[] {
  const dagar: readonly (readonly [string, Datum])[] = [
    ['Svar senast', svarSenast],
    ['Manusstopp', plan.manusstopp],
    ['Kallelsen', plan.kallelseUt],
  ];
  return dagar
    .filter(([, dag]) => !arArbetsdag(dag, kalender) || arKlamdag(dag, kalender))
    .map(([vad, dag]) => ({
      kod: 'V05',
      text: `${vad} är ${svensktDatum(dag)}, som är en ${arArbetsdag(dag, kalender) ? 'klämdag' : 'ledig dag'}.`,
      gor: 'Räkna med arbetsdagen före.',
      till: 'NAMNDSEKRETERARE',
    }));
}
