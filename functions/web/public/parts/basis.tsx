import type { Basis as BasisOf } from '../../../../shared/calls/index.ts';
import type { Visit } from '../../edge/page.ts';

/** Where a rule comes from: the law or the regulation with its source, or the authority's own choice. */
export const Basis = ({ visit, basis }: { readonly visit: Visit; readonly basis: BasisOf }) => {
  if (basis.kind === 'default') return <>{visit.t('basisDefault')}</>;
  return (
    <>
      {visit.t(basis.kind === 'law' ? 'basisLaw' : 'basisRegulation')}: <span lang="ro">{basis.source}</span>
    </>
  );
};
