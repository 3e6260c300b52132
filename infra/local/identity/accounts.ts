/** A person who can sign in on a developer's machine. All names are invented. */
export interface Account {
  readonly username: string;
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
}

/** The password of every demo account; the sign-in page prints it. */
export const PASSWORD = 'concurs';

const account = (username: string, number: string, name: string, ...groups: readonly string[]): Account => ({
  username,
  sub: `c0ac0450-0000-4000-8000-0000000000${number}`,
  name,
  email: `${username}@concurs.example`,
  groups,
});

export const ACCOUNTS: readonly Account[] = [
  account('officer', '01', 'Ana Țurcanu', 'officer'),
  account('chair', '02', 'Ștefan Moraru', 'chair'),
  account('finance', '03', 'Lilia Căldare', 'finance'),
  account('auditor', '04', 'Grigore Bîrsan', 'auditor'),
  account('admin', '05', 'Radu Șoimu', 'admin'),
  account('evaluator1', '11', 'Natalia Bălan', 'evaluator'),
  account('evaluator2', '12', 'Ion Crăciun', 'evaluator'),
  account('evaluator3', '13', 'Olga Țîbuleac', 'evaluator'),
  account('evaluator4', '14', 'Vasile Gîrlă', 'evaluator'),
  account('evaluator5', '15', 'Tatiana Știrbu', 'evaluator'),
  account('applicant1', '21', 'Doina Păduraru'),
  account('applicant2', '22', 'Serghei Răileanu'),
  account('applicant3', '23', 'Cătălina Sîrbu'),
];

const folded = (text: string): string => text.trim().toLowerCase();

/** Finds an account by user name or e-mail address, in any case. */
export const accountNamed = (name: string): Account | undefined =>
  ACCOUNTS.find(({ username, email }) => [username, email].includes(folded(name)));

/** Finds an account by the id tokens carry. */
export const accountOf = (sub: string): Account | undefined => ACCOUNTS.find((account) => account.sub === sub);
