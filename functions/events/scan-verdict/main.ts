import { recordScan } from '../../../shared/applications/index.ts';
import { filesOnDemand } from '../../../shared/files/index.ts';
import { createStore } from '../../../shared/store/index.ts';
import { required } from '../../http/environment.ts';
import { followVerdicts } from './verdict.ts';

const store = createStore(required('TABLE_NAME'));
const documents = filesOnDemand(required('BUCKET_NAME'));

export const handler = followVerdicts(recordScan({ store, files: documents }));
