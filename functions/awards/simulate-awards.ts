import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, SimulationOrder, SimulationView } from './views.ts';

/** What-if before a decision; writes nothing. */
export const simulateAwards = route({
  method: 'POST',
  path: '/v1/calls/{callId}/simulations',
  allow: roles('chair', 'officer'),
  summary: 'What other rules or sums would give, side by side; writes nothing',
  params: CallParams,
  body: SimulationOrder,
  success: { status: 200, body: SimulationView },
  refusals: { NoSuchThing: 404, CallStateRefuses: 409, ScoresHidden: 409, ScreeningUnfinished: 409, UnknownPot: 422 },
  handle:
    (app: App) =>
    ({ params, body }) =>
      app.simulateAwards({ callId: params.callId, scenarios: body.scenarios }),
});
