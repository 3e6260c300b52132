import type { OwnPage } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { answerPage } from './call/answer.tsx';
import { callPage } from './call/call-page.tsx';
import { cancelPage } from './call/cancel.tsx';
import { extendPage } from './call/extend.tsx';
import { publishPage } from './call/publish.tsx';
import { questionsPage } from './call/questions.tsx';
import { dashboardPage } from './dashboard.tsx';
import { basicsPage } from './editor/basics.tsx';
import { calendarPage } from './editor/calendar.tsx';
import { decidingRulesPage } from './editor/deciding-rules.tsx';
import { documentsPage } from './editor/documents.tsx';
import { gridPage } from './editor/grid.tsx';
import { moneyPage } from './editor/money.tsx';
import { requirementsPage } from './editor/requirements.tsx';
import { rulesPage } from './editor/rules.tsx';
import { newCallPage } from './new-call.tsx';
import { programmesPage } from './programmes.tsx';

/** The secretariat's pages; an address without variables comes before those it would fit. */
export const officerPages: readonly OwnPage<StaffApp>[] = [
  dashboardPage,
  programmesPage,
  newCallPage,
  callPage,
  basicsPage,
  calendarPage,
  moneyPage,
  rulesPage,
  gridPage,
  decidingRulesPage,
  requirementsPage,
  documentsPage,
  publishPage,
  extendPage,
  cancelPage,
  questionsPage,
  answerPage,
];
