import { type Applicant, applicants, inventedIdno } from '../cast.ts';
import type { Stage } from '../stage.ts';
import { read } from '../wire.ts';

const NOW = '2018-02-06T08:00:00.000Z';

/** An applicant with its id in the register. */
export interface Registered extends Applicant {
  readonly id: string;
}

interface Row {
  readonly id: string;
  readonly mine: boolean;
}

/** Enters the applicants into the register; those of an earlier run are there already and are found by their IDNO. */
export async function registerOrganisations(stage: Stage): Promise<readonly Registered[]> {
  stage.scene({
    ro: 'Șaptesprezece organizații în registru',
    ru: 'Семнадцать организаций в реестре',
    en: 'Seventeen organisations in the register',
  });
  await tryWrongNumbers(stage);
  const registered: Registered[] = [];
  let known = 0;
  for (const applicant of applicants) {
    const found = await findRegistered(stage, applicant);
    if (found !== undefined) known += 1;
    registered.push({ ...applicant, id: found ?? (await register(stage, applicant)) });
    stage.progress(registered.length, applicants.length);
  }
  stage.holds(
    {
      ro: `${registered.length} organizații în registru (${known} dintr-o rulare anterioară); nume, persoane și IDNO inventate`,
      ru: `в реестре ${registered.length} организаций (${known} с прошлого запуска); названия, люди и IDNO вымышлены`,
      en: `${registered.length} organisations in the register (${known} from an earlier run); names, people and IDNOs are invented`,
    },
    new Set(registered.map(({ id }) => id)).size === 17,
  );
  const [first] = registered;
  const view = await read(stage.as('nobody', NOW).get(`/v1/organisations/${first?.id ?? ''}`));
  stage.holds(
    {
      ro: 'publicul vede organizația, dar nu și datele de contact sau membrii ei',
      ru: 'публика видит организацию, но не контакты и не её людей',
      en: 'the public sees the organisation, but neither its contacts nor its people',
    },
    view['name'] === first?.name && view['contacts'] === undefined && view['members'] === undefined,
    view,
  );
  return registered;
}

async function tryWrongNumbers(stage: Stage): Promise<void> {
  const [first] = applicants;
  if (first === undefined) return;
  const someone = stage.as(first.representative, NOW);
  const right = inventedIdno(99);
  const wrong = `${right.slice(0, 12)}${(Number(right.at(-1)) + 1) % 10}`;
  await stage.refused(
    {
      ro: 'un IDNO cu cifra de control greșită: refuzat',
      ru: 'IDNO с неверной контрольной цифрой: отказано',
      en: 'an IDNO with a wrong check digit: refused',
    },
    someone.post('/v1/organisations', { ...profileOf(first), idno: wrong }),
    'IdnoCheckDigitWrong',
  );
  await stage.refused(
    {
      ro: 'un cod personal în locul IDNO: refuzat și nicăieri repetat',
      ru: 'персональный код вместо IDNO: отказано и нигде не повторено',
      en: 'a personal code instead of an IDNO: refused and repeated nowhere',
    },
    someone.post('/v1/organisations', { ...profileOf(first), idno: `2${right.slice(1)}` }),
    'PersonalCodeNotOrganisation',
  );
}

async function findRegistered(stage: Stage, { idno, representative }: Applicant): Promise<string | undefined> {
  const found = await read<{ items: readonly Row[] }>(
    stage.as(representative, NOW).get(`/v1/organisations?idno=${idno}`),
  );
  return found.items.find(({ mine }) => mine)?.id;
}

const register = async (stage: Stage, applicant: Applicant): Promise<string> => {
  const profile = { ...profileOf(applicant), idno: applicant.idno };
  return (await read(stage.as(applicant.representative, NOW).post('/v1/organisations', profile))).id;
};

const profileOf = ({ name, nameRu, legalForm, seat, representative }: Applicant) => ({
  name,
  nameRu,
  legalForm,
  seat,
  inMunicipality: true,
  contacts: { administrator: representative.name, email: `${representative.username}@concurs.example` },
});
